import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makePackage } from '../../src/app-package/package.ts'
import { copyOfShipped, packageWith, problemsOf, put, settings, shipped } from './folder.ts'

const withManifest = (part: string, by: string) => problemsOf(packageWith('manifest.json', part, by))
const withSettings = (changed: Partial<typeof settings>) =>
  problemsOf(makePackage(shipped, { ...settings, ...changed }))

describe('a manifest that breaks Microsoft’s schema', () => {
  it.each([
    ['"accentColor": "#003580",', '', 'accentColor'],
    ['"#003580"', '"blue"', 'accentColor'],
    ['"supportsFiles": false', '"supportsFiles": "no"', 'bots[0].supportsFiles'],
    ['"supportsFiles"', '"supportsFlies"', 'bots[0].supportsFlies'],
    [
      '"scopes": ["personal", "team", "groupChat"],\n      "supp',
      '"scopes": ["all"],\n"supp',
      'bots[0].scopes[0]'
    ]
  ])('%s as %s is reported at its field', (part, by, field) => {
    expect(withManifest(part, by).places).toEqual([`manifest.json ${field}`])
  })

  it.each([
    ['"short": "', 'x'.repeat(30), 'name.short'],
    ['"full": "Kumppanineuvo –', 'x'.repeat(100), 'name.full'],
    ['"short": "Vastaa', 'x'.repeat(80), 'description.short'],
    ['"full": "Kumppanineuvo on', 'x'.repeat(4000), 'description.full']
  ])('a text too long after %s is reported at its field', (part, more, field) => {
    expect(withManifest(part, `${part}${more}`).places).toEqual([`manifest.json ${field}`])
  })

  it('is reported with all its problems at once', () => {
    const { places } = problemsOf(
      packageWith('manifest.json', '"version": "${{APP_VERSION}}",', '"version": "1", "packageName": "x",')
    )
    expect(places.sort()).toEqual(['manifest.json packageName', 'manifest.json version'])
  })
})

describe('the version of the schema', () => {
  it.each(['devPreview', '1.999', '../1.19', ''])('%s is no public version', version => {
    expect(withManifest('"manifestVersion": "1.19"', `"manifestVersion": "${version}"`).places).toContain(
      'manifest.json manifestVersion'
    )
  })

  it('must be the one the manifest’s $schema names', () => {
    expect(withManifest('teams/v1.19/', 'teams/v1.17/').places).toEqual(['manifest.json $schema'])
  })
})

describe('what the schema lets through and Teams does not', () => {
  it.each(['1.0', '1.0.0-beta.1', '01.0.0', '1.0.0.0', 'v1.0.0', '0.9.0', '1.2.x'])(
    'version %s is refused, with the setting it came from',
    version => {
      const { places, messages } = withSettings({ APP_VERSION: version })
      expect(places).toEqual(['manifest.json version'])
      expect(messages).toEqual([expect.stringContaining('APP_VERSION')])
    }
  )

  it.each(['http://example.org', 'example.org', 'https://', 'ftp://example.org'])(
    'the address %s is refused in each place',
    address => {
      const changed = { PUBLISHER_URL: address, PRIVACY_URL: address, TERMS_URL: address }
      expect(withSettings(changed).places.sort()).toEqual([
        'manifest.json developer.privacyUrl',
        'manifest.json developer.termsOfUseUrl',
        'manifest.json developer.websiteUrl'
      ])
    }
  )

  it('an id that is no GUID is refused without repeating it', () => {
    const { places, messages } = withSettings({ BOT_ID: 'a-secret-in-the-wrong-place' })
    expect(places).toEqual(['manifest.json bots[0].botId'])
    expect(messages).toEqual([expect.stringMatching(/^(?!.*a-secret).*BOT_ID/)])
  })

  it.each(['Teams', 'Chat', 'Contacts', 'Help', 'teams'])('a name with %s in it is refused', word => {
    expect(withManifest('"short": "Kumppanineuvo"', `"short": "Neuvo ${word}"`).places).toEqual([
      'manifest.json name.short'
    ])
  })

  it('a name that only resembles one of them passes', () => {
    expect(withManifest('"short": "Kumppanineuvo"', '"short": "Chatteri Helppi"').places).toEqual([])
  })

  it.each([
    ['"title": "Ohje"', '"title": "/ohje"', 'bots[0].commandLists[0].commands[0].title'],
    ['"title": "Yhteystiedot"', '"title": "OHJE"', 'bots[0].commandLists[0].commands[1].title'],
    ['"title": "Ohje"', '"title": " "', 'bots[0].commandLists[0].commands[0].title']
  ])('the command %s as %s is refused', (part, by, field) => {
    expect(withManifest(part, by).places).toEqual([`manifest.json ${field}`])
  })

  it('a bot without commands is refused', () => {
    const { places } = withManifest('"commandLists"', '"configuration": {}, "commandList"')
    expect(places).toContain('manifest.json bots[0].commandLists')
  })

  it.each(['kumppanineuvo.azurewebsites.net', 'abc.ngrok.io', 'x1-3978.euw.devtunnels.ms'])(
    'the shared host %s is refused',
    host => {
      expect(withManifest('"validDomains": []', `"validDomains": ["${host}"]`).places).toEqual([
        'manifest.json validDomains[0]'
      ])
    }
  )

  it('a placeholder that cannot be filled is not shipped as it is', () => {
    expect(withManifest('${{PUBLISHER_NAME}}', '${{ PUBLISHER_NAME }}').places).toEqual([
      'manifest.json developer.name'
    ])
  })
})

describe('the files of the folder', () => {
  it.each([
    ['sv.json', 'localizationInfo.additionalLanguages[0].file'],
    ['en.json', 'localizationInfo.additionalLanguages[1].file'],
    ['color.png', 'icons.color'],
    ['outline.png', 'icons.outline']
  ])('without %s the field that names it is reported', (file, field) => {
    const folder = copyOfShipped()
    rmSync(join(folder, file))
    expect(problemsOf(makePackage(folder, settings)).places).toEqual([`manifest.json ${field}`])
  })

  it('a name that leads out of the folder is no file of the package', () => {
    expect(withManifest('"sv.json"', '"../appPackage/sv.json"').places).toEqual([
      'manifest.json localizationInfo.additionalLanguages[0].file'
    ])
  })

  it.each(['{ "name": ', ''])('a manifest that holds %j is reported', text => {
    const folder = copyOfShipped()
    put(folder, 'manifest.json', text)
    expect(problemsOf(makePackage(folder, settings)).messages).toEqual(['must be JSON'])
  })

  it.each(['null', '[]', '"text"', '{}', '{ "bots": [null], "icons": "x" }'])(
    'a manifest that holds %s is refused, not crashed on',
    text => {
      const folder = copyOfShipped()
      put(folder, 'manifest.json', text)
      expect(makePackage(folder, settings).kind).toBe('refused')
    }
  )

  it('a folder without a manifest is reported', () => {
    const folder = copyOfShipped()
    rmSync(join(folder, 'manifest.json'))
    expect(problemsOf(makePackage(folder, settings))).toEqual({
      places: ['manifest.json'],
      messages: ['cannot be read']
    })
  })
})
