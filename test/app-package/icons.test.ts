import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { colourIcon, outlineIcon } from '../../src/app-package/icons.ts'
import { makePackage } from '../../src/app-package/package.ts'
import { copyOfShipped, problemsOf, put, settings, shipped } from './folder.ts'

const shippedIcon = (file: string) => PNG.sync.read(readFileSync(join(shipped, file)))

/** An icon of one colour, given as red, green, blue and alpha. */
function plain(side: number, rgba: readonly number[]): PNG {
  const image = new PNG({ width: side, height: side })
  image.data.set(Array.from({ length: side * side }, () => rgba).flat())
  return image
}

function problemsWith(file: string, bytes: Uint8Array) {
  const folder = copyOfShipped()
  put(folder, file, bytes)
  return problemsOf(makePackage(folder, settings))
}

describe('the shipped icons', () => {
  it.each([
    ['color.png', colourIcon],
    ['outline.png', outlineIcon]
  ])('%s is what npm run icons draws', (file, drawn) => {
    expect(shippedIcon(file).data.equals(PNG.sync.read(drawn()).data)).toBe(true)
  })

  it('the colour icon keeps its sign within the middle 96 x 96, on one opaque colour', () => {
    const { data, width } = shippedIcon('color.png')
    const pixels = Array.from({ length: data.length / 4 }, (_, i) => ({
      x: i % width,
      y: Math.floor(i / width),
      colour: data.subarray(i * 4, i * 4 + 4).toString('hex')
    }))
    const inMiddle = (at: number) => at >= 48 && at < 144
    const around = pixels.filter(({ x, y }) => !inMiddle(x) || !inMiddle(y))
    expect(new Set(around.map(({ colour }) => colour)).size).toBe(1)
    expect(pixels.every(({ colour }) => colour.endsWith('ff'))).toBe(true)
    expect(new Set(pixels.map(({ colour }) => colour)).size).toBeGreaterThan(1)
  })
})

describe('an icon that Teams would refuse', () => {
  it.each([
    ['color.png', plain(191, [0, 53, 128, 255])],
    ['color.png', plain(32, [0, 53, 128, 255])],
    ['outline.png', plain(192, [255, 255, 255, 0])]
  ])('%s of a wrong size is reported', (file, image) => {
    const { places, messages } = problemsWith(file, PNG.sync.write(image))
    expect(places).toEqual([file])
    expect(messages).toEqual([expect.stringMatching(/pixels$/)])
  })

  it.each([
    ['nothing on it', plain(32, [255, 255, 255, 0])],
    ['no transparent ground', plain(32, [255, 255, 255, 255])]
  ])('an outline with %s is reported', (_, image) => {
    expect(problemsWith('outline.png', PNG.sync.write(image)).places).toEqual(['outline.png'])
  })

  it('an outline with one pixel that is not white is reported, however faint', () => {
    const image = shippedIcon('outline.png')
    image.data.set([254, 255, 255, 1], 0)
    expect(problemsWith('outline.png', PNG.sync.write(image)).messages).toEqual([
      'must be white on a transparent ground'
    ])
  })

  it.each(['color.png', 'outline.png'])('%s that is no PNG is reported', file => {
    expect(problemsWith(file, Buffer.from('GIF89a')).messages).toEqual(['must be a PNG image'])
  })
})
