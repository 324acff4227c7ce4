import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { zipSync } from 'fflate'
import { parseJson, textFields } from './json.ts'
import { fillPlaceholders, placeholdersIn } from './placeholders.ts'
import type { Problem } from './problem.ts'
import { manifestFile, namedFiles, validate } from './validate.ts'

/** What came of making an app package. */
export type AppPackage =
  | { readonly kind: 'packaged'; readonly bytes: Uint8Array }
  /** The names of the settings that the manifest asks for and that are not given. */
  | { readonly kind: 'missing-settings'; readonly names: readonly string[] }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }

/**
 * Makes the zip that Teams installs, from the folder of the manifest: its placeholders are filled with the
 * settings, and the files it names go with it. The same content gives the same bytes.
 */
export function makePackage(
  folder: string,
  settings: Readonly<Record<string, string | undefined>>
): AppPackage {
  const template = readFile(folder, manifestFile)?.toString()
  if (template === undefined) return refusedManifest('cannot be read')
  const filled = fillPlaceholders(template, settings)
  if (filled.kind === 'missing') return { kind: 'missing-settings', names: filled.names }
  const manifest = parseJson(filled.text)
  if (manifest === undefined) return refusedManifest('must be JSON')

  const files = readFiles(
    folder,
    namedFiles(manifest).map(([, name]) => name)
  )
  const problems = validate({ manifest, files })
  if (problems.length > 0) return { kind: 'refused', problems: nameSettings(problems, template) }
  return { kind: 'packaged', bytes: zip(new Map([[manifestFile, Buffer.from(filled.text)], ...files])) }
}

function refusedManifest(message: string): AppPackage {
  return { kind: 'refused', problems: [{ file: manifestFile, field: '', message }] }
}

/** The files of a folder that can be read; a name that leads out of the folder is none of it. */
function readFiles(folder: string, names: readonly string[]): Map<string, Uint8Array> {
  return new Map(
    names.flatMap((name): [string, Uint8Array][] => {
      const bytes = basename(name) === name ? readFile(folder, name) : undefined
      return bytes === undefined ? [] : [[name, bytes]]
    })
  )
}

function readFile(folder: string, name: string): Buffer | undefined {
  try {
    return readFileSync(join(folder, name))
  } catch {
    return undefined
  }
}

/** Adds to a problem of the manifest the setting that its value came from. */
function nameSettings(problems: readonly Problem[], template: string): Problem[] {
  const origins = textFields(parseJson(template))
  return problems.map(problem => {
    const names = problem.file === manifestFile ? placeholdersIn(origins.get(problem.field) ?? '') : []
    if (names.length === 0) return problem
    return { ...problem, message: `${problem.message} (from the setting ${names.join(', ')})` }
  })
}

function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  // Without a time zone: fflate writes the local time, which then is the same everywhere.
  return zipSync(Object.fromEntries(files), { mtime: '1980-01-02T12:00:00' })
}
