import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import Ajv, { type ErrorObject } from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { z } from 'zod/v4'
import { fieldPath } from './json.ts'
import type { Problem } from './problem.ts'

const require = createRequire(import.meta.url)
const microsoft = dirname(require.resolve('@microsoft/app-manifest/package.json'))

export type SchemaName = 'MicrosoftTeams' | 'MicrosoftTeams.Localization'
type Schema = Readonly<Record<string, unknown>>

/** Where Microsoft publishes a schema: what the $schema of a file must say. */
export function schemaAddress(version: string, name: SchemaName): string {
  return `https://developer.microsoft.com/json-schemas/teams/v${version}/${name}.schema.json`
}

/** Microsoft's schema from the installed package; undefined when it knows no such public version. */
export function readSchema(version: string, name: SchemaName): Schema | undefined {
  if (!/^\d+\.\d+$/.test(version)) return undefined
  const path = join(microsoft, 'build/json-schemas/teams', `v${version}`, `${name}.schema.json`)
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return undefined
  }
}

const localisation = z.object({
  properties: z.record(z.string(), z.unknown()),
  patternProperties: z.record(z.string(), z.unknown())
})

/** Tells which fields of a manifest a language file may translate. */
export function localisableFields(schema: Schema): (field: string) => boolean {
  const { properties, patternProperties } = localisation.parse(schema)
  const patterns = Object.keys(patternProperties).map(pattern => new RegExp(pattern))
  return field => field in properties || patterns.some(pattern => pattern.test(field))
}

/** What a document breaks of a schema, a problem for each place. */
export function schemaProblems(file: string, document: unknown, schema: Schema): Problem[] {
  // Microsoft's schemas carry keywords for editors, which strict mode refuses, and patterns from before Unicode's.
  const ajv = new Ajv.default({ allErrors: true, strict: false, unicodeRegExp: false })
  addFormats.default(ajv)
  const validate = ajv.compile(schema)
  validate(document)
  return (validate.errors ?? []).map(error => toProblem(file, error))
}

const namedProperty = z.object({
  missingProperty: z.string().optional(),
  additionalProperty: z.string().optional()
})

function toProblem(file: string, { instancePath, params, message }: ErrorObject): Problem {
  const { missingProperty, additionalProperty } = namedProperty.parse(params)
  const field = (name: string[] = []) => fieldPath([...stepsOf(instancePath), ...name])
  if (missingProperty !== undefined) return { file, field: field([missingProperty]), message: 'is missing' }
  if (additionalProperty !== undefined)
    return { file, field: field([additionalProperty]), message: 'is not a field that Teams knows' }
  return { file, field: field(), message: message ?? 'is not valid' }
}

/** The steps of a JSON pointer: '/bots/0/botId' is bots, 0, botId. */
function stepsOf(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map(step => (/^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')))
}
