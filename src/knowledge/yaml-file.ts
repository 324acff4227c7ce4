import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'
import type { Broken, Path, Place, Problem } from './problem.ts'

/** A YAML text that parsed: its value, and where in the file each part of it stands. */
export interface YamlText {
  readonly value: unknown
  readonly place: (path: Path) => Place
}

export type YamlResult = { readonly kind: 'parsed'; readonly yaml: YamlText } | Broken

/** Parses a text; what is wrong with it comes back as problems. */
export function parseYaml(file: string, text: string): YamlResult {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' })
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const problems = [...syntaxProblems(document, at), ...refusedForms(document, at)]
  if (problems.length > 0) return { kind: 'broken', problems }
  return { kind: 'parsed', yaml: { value: document.toJS(), place: path => at(offsetOf(document, path)) } }
}

type PlaceOf = (offset: number) => Place

const remedies: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Remove the field that stands twice, or join the two.',
  MULTIPLE_DOCS: 'Keep one document in a file: remove the line ---.',
  TAB_AS_INDENT: 'Indent with spaces.',
  TAG_RESOLVE_FAILED: 'Remove the tag (the word that begins with !), or put the text in quotes.',
  RESOURCE_EXHAUSTION: 'Remove the deeply nested brackets or lists.'
}

const syntaxRemedy =
  'Check the indentation here, and put a text that has a colon, # or quotation marks in quotes.'

function syntaxProblems(document: Document.Parsed, at: PlaceOf): Problem[] {
  return [...document.errors, ...document.warnings].map(error => ({
    ...at(error.pos[0]),
    field: '',
    problem: `is not YAML (${error.message})`,
    remedy: remedies[error.code] ?? syntaxRemedy
  }))
}

/**
 * Forms of YAML that no knowledge file needs are refused: a few lines of aliases can unfold to gigabytes,
 * and lists as field names nested in each other take hours to write out.
 */
function refusedForms(document: Document.Parsed, at: PlaceOf): Problem[] {
  const problems: Problem[] = []
  const refuse = (node: unknown, problem: string, remedy: string) => {
    problems.push({ ...at(startOf(node) ?? 0), field: '', problem, remedy })
  }
  visit(document, {
    Alias: (_key, alias) => {
      refuse(alias, 'has an alias (*), which is not allowed', 'Write the text out here.')
    },
    Pair: (_key, { key }) => {
      if (isScalar(key)) return
      refuse(key, 'has a field name that is not a word', 'Write the name of the field before the colon.')
      return visit.SKIP
    }
  })
  return problems
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined
}

/** The offset of a field's name or a list's item; of the nearest part above it where the path ends too early. */
function offsetOf(document: Document.Parsed, path: Path): number {
  let node: unknown = document.contents
  let offset = document.contents?.range[0] ?? 0
  for (const step of path) {
    const next = child(node, step)
    if (next === undefined) break
    offset = next.offset ?? offset
    node = next.node
  }
  return offset
}

function child(node: unknown, step: PropertyKey): { node: unknown; offset: number | undefined } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
    return pair && { node: pair.value, offset: startOf(pair.key) }
  }
  const item = isSeq(node) && typeof step === 'number' ? node.items[step] : undefined
  return item === undefined ? undefined : { node: item, offset: startOf(item) }
}
