import { PNG } from 'pngjs'

interface Colour {
  readonly red: number
  readonly green: number
  readonly blue: number
}

/** How much of a point a shape covers: the point is in the icon's own unit square. */
type Shape = (x: number, y: number) => boolean

const white: Colour = { red: 255, green: 255, blue: 255 }
const background: Colour = { red: 0, green: 53, blue: 128 }
/** Samples a side in each pixel, so that edges come out smooth. */
const samples = 4

function roundedBox(left: number, top: number, right: number, bottom: number, radius: number): Shape {
  return (x, y) => {
    const dx = Math.max(left + radius - x, 0, x - (right - radius))
    const dy = Math.max(top + radius - y, 0, y - (bottom - radius))
    return Math.hypot(dx, dy) <= radius
  }
}

/** The tail of a speech bubble: a triangle that hangs from its lower edge. */
const tail =
  (inset: number): Shape =>
  (x, y) =>
    y >= 0.62 &&
    y <= 0.86 - inset * 1.6 &&
    x >= 0.26 + inset &&
    x <= 0.26 + inset + (0.86 - inset * 1.6 - y) * 0.9

const bubble = (inset: number): Shape => {
  const box = roundedBox(0.12 + inset, 0.16 + inset, 0.88 - inset, 0.68 - inset, 0.14 - inset / 2)
  const hanging = tail(inset)
  return (x, y) => box(x, y) || hanging(x, y)
}

const dots =
  (radius: number): Shape =>
  (x, y) =>
    [0.31, 0.5, 0.69].some(centre => Math.hypot(x - centre, y - 0.42) <= radius)

/** The shape made larger or smaller around the middle of the square. */
const scaled =
  (shape: Shape, factor: number): Shape =>
  (x, y) =>
    shape(0.5 + (x - 0.5) / factor, 0.5 + (y - 0.5) / factor)

function coverage(shape: Shape, column: number, row: number, size: number): number {
  let hits = 0
  for (let i = 0; i < samples * samples; i++) {
    const x = (column + ((i % samples) + 0.5) / samples) / size
    const y = (row + (Math.floor(i / samples) + 0.5) / samples) / size
    if (shape(x, y)) hits++
  }
  return hits / (samples * samples)
}

function draw(size: number, pixel: (column: number, row: number) => Colour & { alpha: number }): Buffer {
  const image = new PNG({ width: size, height: size })
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const { red, green, blue, alpha } = pixel(column, row)
      image.data.set([red, green, blue, Math.round(alpha * 255)], (row * size + column) * 4)
    }
  }
  return PNG.sync.write(image)
}

const mix = (from: number, to: number, share: number) => Math.round(from + (to - from) * share)

/** The colour icon, 192 x 192: a white speech bubble with three dots on blue. */
export function colourIcon(): Buffer {
  const size = 192
  const bubbleShape = bubble(0)
  const holes = dots(0.055)
  // Teams rounds the square's corners, or makes it a hexagon: the sign keeps to the middle 96 x 96.
  const sign = scaled((x, y) => bubbleShape(x, y) && !holes(x, y), 0.65)
  return draw(size, (column, row) => {
    const share = coverage(sign, column, row, size)
    return {
      red: mix(background.red, white.red, share),
      green: mix(background.green, white.green, share),
      blue: mix(background.blue, white.blue, share),
      alpha: 1
    }
  })
}

/** The outline icon, 32 x 32: the same bubble as a white line on a transparent ground, out to the edges. */
export function outlineIcon(): Buffer {
  const size = 32
  const outer = bubble(0)
  const inner = bubble(0.05)
  const marks = dots(0.05)
  const sign = scaled((x, y) => (outer(x, y) && !inner(x, y)) || marks(x, y), 1.25)
  return draw(size, (column, row) => ({ ...white, alpha: coverage(sign, column, row, size) }))
}
