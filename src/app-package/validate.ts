import { iconKinds, iconProblems } from './icon-rules.ts'
import { translationProblems } from './language-rules.ts'
import { parseJson, textFields, type Fields } from './json.ts'
import type { Problem } from './problem.ts'
import { localisableFields, readSchema, schemaAddress, schemaProblems, type SchemaName } from './schema.ts'
import { commandProblems, textProblems } from './text-rules.ts'

export const manifestFile = 'manifest.json'

/** What goes into an app package. */
interface Contents {
  /** The manifest as parsed, its placeholders filled. */
  readonly manifest: unknown
  /** The files that the manifest names and that exist, by their name. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

const languageField = /^localizationInfo\.(defaultLanguageFile|additionalLanguages\[\d+\]\.file)$/
const iconField = /^icons\./

/** The files a manifest needs beside it, by the field that names them. */
export function namedFiles(manifest: unknown): [field: string, name: string][] {
  return [...textFields(manifest)].filter(([field]) => languageField.test(field) || iconField.test(field))
}

/** Everything that Microsoft's schemas, Teams and its store would refuse, at most one problem for each field. */
export function validate({ manifest, files }: Contents): Problem[] {
  const fields = textFields(manifest)
  const version = fields.get('manifestVersion') ?? ''
  const named = namedFiles(manifest)
  const found = [
    ...named.filter(([, name]) => !files.has(name)).map(([field]) => absentFile(field)),
    ...commandProblems(manifestFile, fields),
    ...documentProblems(manifestFile, manifest, version, 'MicrosoftTeams'),
    ...named.flatMap(([field, name]) => {
      const bytes = files.get(name)
      if (bytes === undefined) return []
      return languageField.test(field)
        ? languageProblems(name, bytes, fields, version)
        : iconProblems(name, bytes, iconKinds.get(field))
    })
  ]
  return onePerField(found)
}

function absentFile(field: string): Problem {
  return { file: manifestFile, field, message: 'must name a file that lies beside the manifest' }
}

function documentProblems(file: string, document: unknown, version: string, name: SchemaName): Problem[] {
  const schema = readSchema(version, name)
  if (schema === undefined) {
    return [
      { file: manifestFile, field: 'manifestVersion', message: 'must be a public version, such as 1.19' }
    ]
  }
  const fields = textFields(document)
  const address = schemaAddress(version, name)
  return [
    ...(fields.get('$schema') === address ? [] : [{ file, field: '$schema', message: `must be ${address}` }]),
    ...textProblems(file, fields),
    ...schemaProblems(file, document, schema)
  ]
}

function languageProblems(file: string, bytes: Uint8Array, manifest: Fields, version: string): Problem[] {
  const document = parseJson(new TextDecoder().decode(bytes))
  if (document === undefined) return [{ file, field: '', message: 'must be JSON' }]
  const schema = readSchema(version, 'MicrosoftTeams.Localization')
  const translated = textFields(document)
  return [
    ...(schema === undefined
      ? []
      : translationProblems(file, translated, manifest, localisableFields(schema))),
    ...documentProblems(file, document, version, 'MicrosoftTeams.Localization')
  ]
}

/** The same fault can break several rules; the first says it in the clearest words. */
function onePerField(problems: readonly Problem[]): Problem[] {
  const places = problems.map(({ file, field }) => `${file} ${field}`)
  return problems.filter((_, i) => places.indexOf(places[i] ?? '') === i)
}
