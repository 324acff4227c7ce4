import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

const script = resolve(import.meta.dirname, '../../src/cli/install-missing.mjs')

/** A project whose one package lies beside it, so that npm needs no network. */
let project: string

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'project-'))
  put('parcel/package.json', { name: 'parcel', version: '1.0.0' })
  npm('pack', './parcel')
  put('package.json', {
    name: 'project',
    version: '1.0.0',
    devDependencies: { parcel: 'file:parcel-1.0.0.tgz' }
  })
  npm('install', '--package-lock-only', '--offline')
  cpSync(script, join(project, 'src/cli/install-missing.mjs'))
}, 60_000)

afterAll(() => {
  rmSync(project, { recursive: true })
})

beforeEach(() => {
  rmSync(join(project, 'node_modules'), { recursive: true, force: true })
})

function put(name: string, content: unknown): void {
  mkdirSync(join(project, name, '..'), { recursive: true })
  writeFileSync(join(project, name), JSON.stringify(content))
}

function npm(...args: string[]): void {
  const { status, stderr } = spawnSync('npm', args, { cwd: project, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}

/** Runs the script; without npm on the path it fails as soon as it wants to install. */
function installMissing({ withNpm }: { withNpm: boolean }) {
  const path = withNpm ? process.env['PATH'] : '/nowhere'
  const env = { ...process.env, PATH: path, NODE_ENV: 'production', npm_config_loglevel: 'silent' }
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(project, 'src/cli/install-missing.mjs')],
    {
      cwd: tmpdir(),
      env,
      encoding: 'utf8'
    }
  )
  return { status, stdout, stderr }
}

const installed = () => existsSync(join(project, 'node_modules/parcel/package.json'))

describe('a project without its packages', () => {
  it('gets them, also those for development, and nothing is written to standard output', () => {
    const lock = readFileSync(join(project, 'package-lock.json'), 'utf8')
    const { status, stdout, stderr } = installMissing({ withNpm: true })
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    expect(stderr).toContain('Installing packages')
    expect(installed()).toBe(true)
    expect(readFileSync(join(project, 'package-lock.json'), 'utf8')).toBe(lock)
  })

  it('is told what to do when npm cannot be run', () => {
    const { status, stderr } = installMissing({ withNpm: false })
    expect(status).toBe(1)
    expect(stderr).toContain('could not be installed')
    expect(stderr).toContain('npm install --no-save')
  })

  it('is told what to do when npm fails', () => {
    const lock = readFileSync(join(project, 'package-lock.json'), 'utf8')
    writeFileSync(join(project, 'package-lock.json'), lock.replace(/"sha512-[^"]+"/, '"sha512-wrong=="'))
    const { status, stderr } = installMissing({ withNpm: true })
    writeFileSync(join(project, 'package-lock.json'), lock)
    expect(status).toBe(1)
    expect(stderr).toContain('npm ended with 1')
  })
})

describe('a project with all its packages', () => {
  it('is left alone without a word', () => {
    installMissing({ withNpm: true })
    expect(installMissing({ withNpm: false })).toEqual({ status: 0, stdout: '', stderr: '' })
  })
})

describe('a project with some of its packages', () => {
  beforeEach(() => {
    installMissing({ withNpm: true })
  })

  it('gets a package that was removed', () => {
    rmSync(join(project, 'node_modules/parcel'), { recursive: true })
    expect(installMissing({ withNpm: true }).status).toBe(0)
    expect(installed()).toBe(true)
  })

  it('gets a package that has another version', () => {
    const hidden = join(project, 'node_modules/.package-lock.json')
    const changed = readFileSync(hidden, 'utf8').replace(/(parcel": \{\s*"version": )"1.0.0"/, '$1"0.9.0"')
    writeFileSync(hidden, changed)
    const { status, stderr } = installMissing({ withNpm: true })
    expect(status).toBe(0)
    expect(stderr).toContain('1 missing or of another version')
  })
})
