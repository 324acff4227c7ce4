import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod/v4'
import { makePackage } from '../../src/app-package/package.ts'
import { createAnswerer } from '../../src/answer/create.ts'
import { loadKnowledge } from '../../src/knowledge/load.ts'
import { copyOfShipped, packageWith, problemsOf, put, settings, shipped } from './folder.ts'

const texts = (file: string) =>
  z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(join(shipped, file), 'utf8')))

/** The package made after some texts of a language file were changed; undefined takes a text away. */
function withTexts(file: string, changed: Record<string, string | undefined>) {
  const folder = copyOfShipped()
  put(folder, file, JSON.stringify({ ...texts(file), ...changed }))
  return problemsOf(makePackage(folder, settings))
}

const files = ['sv.json', 'en.json']
const translated = files.flatMap(file => Object.keys(texts(file)).map(key => [file, key] as const))

describe('a language file', () => {
  it.each(translated)('%s without %s is reported by that key', (file, key) => {
    expect(withTexts(file, { [key]: undefined }).places).toEqual([`${file} ${key}`])
  })

  it.each(files)('%s that translates what the manifest does not have is reported', file => {
    const key = 'bots[0].commandLists[0].commands[2].title'
    expect(withTexts(file, { [key]: 'Extra', 'name.tiny': 'K' }).places.sort()).toEqual([
      `${file} ${key}`,
      `${file} name.tiny`
    ])
  })

  it('that lags behind a command added to the manifest is reported', () => {
    const more = '{ "title": "Ohje"'
    const { places } = problemsOf(
      packageWith('manifest.json', more, `{ "title": "Kysy", "description": "Kysy" }, ${more}`)
    )
    expect(places).toEqual(
      files.flatMap(file => [
        `${file} bots[0].commandLists[0].commands[2].title`,
        `${file} bots[0].commandLists[0].commands[2].description`
      ])
    )
  })

  it.each([
    ['name.short', 'x'.repeat(31)],
    ['name.full', 'x'.repeat(101)],
    ['description.short', 'x'.repeat(81)],
    ['description.full', 'x'.repeat(4001)],
    ['description.full', ' '],
    ['name.short', 'Teams Help'],
    ['bots[0].commandLists[0].commands[0].title', '/help'],
    [
      '$schema',
      'https://developer.microsoft.com/json-schemas/teams/v1.17/MicrosoftTeams.Localization.schema.json'
    ]
  ])('keeps the same rules as the manifest: %s', (key, text) => {
    expect(withTexts('en.json', { [key]: text }).places).toEqual([`en.json ${key}`])
  })

  it('that is not JSON is reported', () => {
    const folder = copyOfShipped()
    put(folder, 'sv.json', '{')
    expect(problemsOf(makePackage(folder, settings)).places).toEqual(['sv.json'])
  })
})

describe('a command of the package', () => {
  const loaded = loadKnowledge(join(import.meta.dirname, '../../knowledge'))
  if (loaded.kind === 'broken') throw new Error('the shipped knowledge does not load')
  const answerer = createAnswerer(loaded.knowledge)
  const manifest = z
    .object({
      bots: z.tuple([
        z.object({
          commandLists: z.tuple([z.object({ commands: z.array(z.object({ title: z.string() })) })])
        })
      ])
    })
    .parse(JSON.parse(readFileSync(join(shipped, 'manifest.json'), 'utf8')))
  const finnish = manifest.bots[0].commandLists[0].commands.map(({ title }) => title)
  const titleIn = (file: string, index: number) =>
    texts(file)[`bots[0].commandLists[0].commands[${index}].title`] ?? ''
  const ask = (text: string) => answerer.ask({ text, at: new Date('2026-05-05T09:00:00Z') })

  it.each([
    ['fi', finnish[0] ?? ''],
    ['sv', titleIn('sv.json', 0)],
    ['en', titleIn('en.json', 0)]
  ])('in %s, %s, brings the help in that language', (language, title) => {
    expect(ask(title)).toMatchObject({ kind: 'help', language })
  })

  it.each([
    ['fi', finnish[1] ?? ''],
    ['sv', titleIn('sv.json', 1)],
    ['en', titleIn('en.json', 1)]
  ])('in %s, %s, brings ways to reach Kela in that language', (language, title) => {
    const outcome = ask(title)
    expect(outcome.language).toBe(language)
    expect('channels' in outcome && outcome.channels.length).toBeGreaterThan(0)
  })
})
