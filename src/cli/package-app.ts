import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { makePackage, type AppPackage } from '../app-package/package.ts'
import { loadPackageSettings } from '../config.ts'

/* Makes the app package for Teams. It ends with 1 and a line for each problem, or with the package whole. */

const usage = 'Usage: npm run package [-- --out FILE.zip]'
const project = join(import.meta.dirname, '../..')
const folder = join(project, 'appPackage')

type Result =
  | { readonly kind: 'written'; readonly path: string }
  | { readonly kind: 'failed'; readonly lines: readonly string[] }

function run(args: string[]): Result {
  const path = outputOf(args)
  if (path === undefined) return { kind: 'failed', lines: [usage] }
  const loaded = loadPackageSettings()
  if (loaded.kind === 'invalid') return { kind: 'failed', lines: loaded.problems }
  const made = makePackage(folder, loaded.settings)
  return made.kind === 'packaged' ? write(path, made.bytes) : { kind: 'failed', lines: linesOf(made) }
}

function outputOf(args: string[]): string | undefined {
  try {
    const { values } = parseArgs({ args, options: { out: { type: 'string' } } })
    return values.out ?? join(project, 'build', 'kumppanineuvo.zip')
  } catch {
    return undefined
  }
}

function linesOf(made: Exclude<AppPackage, { kind: 'packaged' }>): string[] {
  switch (made.kind) {
    case 'missing-settings':
      return made.names.map(
        name =>
          `${name} is missing: set it in env/.env or in the environment; env/.env.example tells what it is.`
      )
    case 'refused':
      return made.problems.map(({ file, field, message }) =>
        [`appPackage/${file}:`, field, message].filter(part => part !== '').join(' ')
      )
  }
}

function write(path: string, bytes: Uint8Array): Result {
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeWhole(path, bytes)
    return { kind: 'written', path }
  } catch (error) {
    return { kind: 'failed', lines: [`${path} cannot be written: ${String(error)}`] }
  }
}

/** The package appears under its name only when it is whole. */
function writeWhole(path: string, bytes: Uint8Array): void {
  const draft = `${path}.${process.pid}.draft`
  try {
    writeFileSync(draft, bytes)
    renameSync(draft, path)
  } finally {
    rmSync(draft, { force: true })
  }
}

const result = run(process.argv.slice(2))
if (result.kind === 'written') {
  process.stdout.write(`The app package is in ${result.path}.\n`)
} else {
  process.stderr.write(result.lines.map(line => `${line}\n`).join(''))
  process.exitCode = 1
}
