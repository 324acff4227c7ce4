import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod/v4'
import { explain } from './explain.ts'
import { type Broken, fieldName, type Path, type Place, type Problem } from './problem.ts'
import type { Explanation } from './rules.ts'
import { parseYaml, type YamlText } from './yaml-file.ts'

/** A knowledge file that is right in itself. */
export interface KnowledgeFile<Value> {
  /** Relative to the knowledge folder. */
  readonly name: string
  readonly text: string
  readonly value: Value
  readonly place: (path: Path) => Place
}

export type FileResult<Value> = { readonly kind: 'read'; readonly file: KnowledgeFile<Value> } | Broken

/** Larger than any real file by far: a wrong file is refused before it fills the memory. */
const mostBytes = 10 * 1024 * 1024

/** Reads a file of the folder and checks it against its schema. */
export function readKnowledgeFile<Value>(
  folder: string,
  name: string,
  schema: z.ZodType<Value>
): FileResult<Value> {
  const content = readText(join(folder, name))
  if (content.kind === 'unreadable') return brokenFile(name, content)
  const parsed = parseYaml(name, content.text)
  if (parsed.kind === 'broken') return parsed
  const checked = schema.safeParse(parsed.yaml.value)
  if (!checked.success) {
    return { kind: 'broken', problems: checked.error.issues.flatMap(issue => problemsOf(issue, parsed.yaml)) }
  }
  const { place } = parsed.yaml
  return { kind: 'read', file: { name, text: content.text, value: checked.data, place } }
}

/** A problem of the file as a whole. */
export function brokenFile(name: string, { problem, remedy }: Explanation): Broken {
  return { kind: 'broken', problems: [{ file: name, line: 1, field: '', problem, remedy }] }
}

type Content =
  { readonly kind: 'text'; readonly text: string } | ({ readonly kind: 'unreadable' } & Explanation)

function readText(path: string): Content {
  try {
    const found = statSync(path, { throwIfNoEntry: false })
    if (found === undefined)
      return unreadable('is missing', 'Put the file back, or correct the knowledge folder.')
    if (!found.isFile()) return unreadable('is not a file', 'Put a YAML file in its place.')
    if (found.size > mostBytes) {
      return unreadable(`is larger than ${mostBytes / 1024 / 1024} MB`, 'Check that it is the right file.')
    }
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)) }
  } catch (error) {
    if (error instanceof TypeError) return unreadable('is not UTF-8 text', 'Save the file as UTF-8.')
    return unreadable(`cannot be read (${reason(error)})`, 'Check the rights to the file.')
  }
}

function unreadable(problem: string, remedy: string): Content {
  return { kind: 'unreadable', problem, remedy }
}

function reason(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}

function problemsOf(issue: z.core.$ZodIssue, yaml: YamlText): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    const remedy = 'Correct the name of the field, or remove it. The schema lists the fields.'
    return issue.keys.map(key =>
      tell(yaml, [...issue.path, key], { problem: 'is not a field of this file', remedy })
    )
  }
  return [tell(yaml, issue.path, explain(issue, valueAt(yaml.value, issue.path)))]
}

function tell(yaml: YamlText, path: Path, explanation: Explanation): Problem {
  return { ...yaml.place(path), field: fieldName(path), ...explanation }
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined),
    value
  )
}
