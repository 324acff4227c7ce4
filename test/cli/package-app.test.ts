import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { unzipSync } from 'fflate'
import { parse } from 'dotenv'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { loadPackageSettings } from '../../src/config.ts'
import { settings } from '../app-package/folder.ts'

const project = resolve(import.meta.dirname, '../..')
const command = join(project, 'src/cli/package-app.ts')

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'package-app-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** Runs the command with these settings alone: NODE_ENV=test keeps the files of env/ out. */
function run(environment: Record<string, string>, args = ['--out', join(folder, 'build', 'app.zip')]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    env: { NODE_ENV: 'test', ...environment },
    encoding: 'utf8'
  })
  return { status, stdout, lines: stderr.split('\n').filter(line => line !== '') }
}

describe('npm run package', () => {
  it('writes the package and tells where it is', () => {
    const path = join(folder, 'build', 'app.zip')
    const { status, stdout, lines } = run(settings)
    expect({ status, lines }).toEqual({ status: 0, lines: [] })
    expect(stdout).toContain(path)
    expect(Object.keys(unzipSync(readFileSync(path)))).toContain('manifest.json')
    expect(readdirSync(join(folder, 'build'))).toEqual(['app.zip'])
  })

  it('without settings names each missing one and where to set it, and writes nothing', () => {
    const { status, lines } = run({})
    expect(status).toBe(1)
    const wanted = Object.keys(settings).filter(name => name !== 'APP_VERSION')
    expect(lines.map(line => line.split(' ')[0]).sort()).toEqual(wanted.sort())
    for (const line of lines) expect(line).toContain('env/.env')
    expect(readdirSync(folder)).toEqual([])
  })

  it('with wrong settings tells each by its field, and leaves an earlier package whole', () => {
    run(settings)
    const before = readFileSync(join(folder, 'build', 'app.zip'))
    const { status, lines } = run({ ...settings, BOT_ID: 'bot', TERMS_URL: 'http://example.org' })
    expect(status).toBe(1)
    expect(lines).toEqual([
      expect.stringMatching(/^appPackage\/manifest\.json: bots\[0\]\.botId .*BOT_ID/),
      expect.stringMatching(/^appPackage\/manifest\.json: developer\.termsOfUseUrl .*TERMS_URL/)
    ])
    expect(readFileSync(join(folder, 'build', 'app.zip')).equals(before)).toBe(true)
  })

  it('leaves nothing behind when the package cannot be written', () => {
    mkdirSync(join(folder, 'taken.zip', 'full'), { recursive: true })
    writeFileSync(join(folder, 'file'), '')
    for (const path of [join(folder, 'taken.zip'), join(folder, 'file', 'app.zip')]) {
      const { status, lines } = run(settings, ['--out', path])
      expect(status).toBe(1)
      expect(lines).toEqual([expect.stringContaining(path)])
    }
    expect(readdirSync(folder).sort()).toEqual(['file', 'taken.zip'])
  })

  it('explains itself when it is called wrongly', () => {
    const { status, lines } = run(settings, ['--output', 'x'])
    expect({ status, lines }).toEqual({ status: 1, lines: [expect.stringMatching(/^Usage: /)] })
  })
})

describe('the settings of the package', () => {
  it('are all explained in env/.env.example', () => {
    const example = parse(readFileSync(join(project, 'env', '.env.example')))
    expect(Object.keys(example)).toEqual(expect.arrayContaining(Object.keys(settings)))
  })

  it('come from the files of the env folder and from the environment, which wins', () => {
    writeFileSync(join(folder, '.env'), 'PUBLISHER_NAME=From file\nAPP_VERSION=2.0.0\nTERMS_URL=\n')
    expect(loadPackageSettings({ APP_VERSION: '3.0.0' }, folder)).toEqual({
      kind: 'ok',
      settings: { PUBLISHER_NAME: 'From file', APP_VERSION: '3.0.0' }
    })
  })

  it('have the project’s own version where none is set', () => {
    expect(loadPackageSettings({}, folder)).toEqual({
      kind: 'ok',
      settings: { APP_VERSION: packageJson.version }
    })
  })
})
