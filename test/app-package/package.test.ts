import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod/v4'
import { makePackage } from '../../src/app-package/package.ts'
import { languages } from '../../src/domain/language.ts'
import { settings, shipped } from './folder.ts'

function bytesOf(given: Parameters<typeof makePackage>[1] = settings): Uint8Array {
  const made = makePackage(shipped, given)
  if (made.kind !== 'packaged') throw new Error(JSON.stringify(made))
  return made.bytes
}

const filesOf = (bytes: Uint8Array) => unzipSync(bytes)

const manifestSchema = z.looseObject({
  version: z.string(),
  id: z.string(),
  developer: z.record(z.string(), z.string()),
  localizationInfo: z.object({
    defaultLanguageTag: z.string(),
    additionalLanguages: z.array(z.object({ languageTag: z.string() }))
  }),
  bots: z.array(z.looseObject({ botId: z.string() }))
})

function manifestOf(bytes: Uint8Array) {
  const { 'manifest.json': manifest = new Uint8Array() } = filesOf(bytes)
  return manifestSchema.parse(JSON.parse(strFromU8(manifest)))
}

describe('the shipped app package, with settings', () => {
  it('passes Microsoft’s schema and every rule, and holds five files at its root', () => {
    expect(Object.keys(filesOf(bytesOf())).sort()).toEqual([
      'color.png',
      'en.json',
      'manifest.json',
      'outline.png',
      'sv.json'
    ])
  })

  it('carries the icons and the language files as they lie in the folder', () => {
    const others = Object.entries(filesOf(bytesOf())).filter(([name]) => name !== 'manifest.json')
    for (const [name, bytes] of others) {
      expect(Buffer.from(bytes).equals(readFileSync(join(shipped, name))), name).toBe(true)
    }
  })

  it('has the settings in their places', () => {
    expect(manifestOf(bytesOf())).toMatchObject({
      version: settings.APP_VERSION,
      id: settings.TEAMS_APP_ID,
      developer: {
        name: settings.PUBLISHER_NAME,
        websiteUrl: settings.PUBLISHER_URL,
        privacyUrl: settings.PRIVACY_URL,
        termsOfUseUrl: settings.TERMS_URL
      },
      bots: [{ botId: settings.BOT_ID }]
    })
  })

  it('speaks Finnish by default, and every other language of the bot from a file', () => {
    const { defaultLanguageTag, additionalLanguages } = manifestOf(bytesOf()).localizationInfo
    expect(defaultLanguageTag).toBe('fi')
    expect(['fi', ...additionalLanguages.map(({ languageTag }) => languageTag)].sort()).toEqual(
      [...languages].sort()
    )
  })

  it('keeps quotes and backslashes of a setting as they are', () => {
    const name = 'Kuntoutus "Apu" \\ Oy'
    expect(manifestOf(bytesOf({ ...settings, PUBLISHER_NAME: name })).developer['name']).toBe(name)
  })
})

describe('the bytes of the package', () => {
  const zone = process.env['TZ']
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  })

  it('are the same at every run, whatever the time zone', () => {
    const [first, ...others] = ['UTC', 'Europe/Helsinki', 'America/Los_Angeles'].map(name => {
      process.env['TZ'] = name
      return Buffer.from(bytesOf()).toString('base64')
    })
    expect(others).toEqual([first, first])
  })

  it('differ when a setting does', () => {
    expect(bytesOf({ ...settings, APP_VERSION: '1.4.1' })).not.toEqual(bytesOf())
  })
})

describe('missing settings', () => {
  it('are all named when none is given', () => {
    const made = makePackage(shipped, {})
    expect(made.kind === 'missing-settings' && [...made.names].sort()).toEqual(Object.keys(settings).sort())
  })

  it.each(Object.keys(settings))('%s alone is named when it alone is missing', name => {
    expect(makePackage(shipped, { ...settings, [name]: undefined })).toEqual({
      kind: 'missing-settings',
      names: [name]
    })
  })
})
