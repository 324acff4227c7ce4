import type { Place } from '../knowledge/problem.ts'

/**
 * Sets an entry's status to reviewed in the text of its file and leaves every other sign as people wrote it.
 * `place` is where the entry's id stands. Undefined where the entry is not written one field a line.
 */
export function setReviewed(text: string, place: Place): string | undefined {
  const lines = text.split('\n')
  const idLine = place.line - 1
  const indent = fieldIndent(lines[idLine] ?? '')
  if (indent === undefined) return undefined
  const first = firstLine(lines, idLine, indent)
  const end = lines.findIndex((line, index) => index > idLine && isOutside(line, indent))
  const entry = lines.slice(first, end === -1 ? undefined : end)
  const status = entry.findIndex(line => statusField.exec(line)?.groups?.['indent']?.length === indent)
  if (status === -1) return lines.toSpliced(idLine + 1, 0, `${' '.repeat(indent)}status: reviewed`).join('\n')
  const line = entry[status] ?? ''
  return lines.with(first + status, line.replace(/status:\s*["']?draft["']?/, 'status: reviewed')).join('\n')
}

/** The field may be the first of its entry: then a dash stands in its indent. */
const statusField = /^(?<indent>\s*(?:- )?)status:/
const idField = /^(?<indent>\s*(?:- )?)id:\s*[\w-]+\s*(?:#.*)?$/

function fieldIndent(line: string): number | undefined {
  return idField.exec(line.trimEnd())?.groups?.['indent']?.length
}

function firstLine(lines: readonly string[], idLine: number, indent: number): number {
  let at = idLine
  while (at > 0 && !new RegExp(`^\\s{${indent - 2}}- `).test(lines[at] ?? '')) at--
  return at
}

/** The next entry, or what comes after the list. */
function isOutside(line: string, indent: number): boolean {
  if (line.trim() === '') return false
  return /^\s*/.exec(line)?.[0].length !== undefined && line.search(/\S/) < indent
}
