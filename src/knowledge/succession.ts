import type { Entry } from '../domain/entry.ts'
import { lastInLine } from '../domain/knowledge.ts'
import type { Finding } from './finding.ts'

/** Entries that are replaced by one that does not answer either: the reader would get nothing. */
export function successionFindings(entries: readonly Entry[]): Finding[] {
  const byId = new Map(entries.map(entry => [entry.id, entry]))
  return entries.flatMap(entry => {
    const next = entry.supersededBy === undefined ? undefined : byId.get(entry.supersededBy)
    return next === undefined ? [] : successionFinding(entry, next, byId)
  })
}

function successionFinding({ id }: Entry, next: Entry, byId: ReadonlyMap<string, Entry>): Finding[] {
  const last = lastInLine(next, byId)
  if (last === undefined) {
    const finding = 'is replaced in a circle: none of its entries is answered from'
    return [{ kind: 'succession', id, finding, remedy: 'Remove supersededBy from the newest one.' }]
  }
  if (last.id !== next.id) {
    const finding = `is replaced by ${next.id}, which is replaced itself`
    return [{ kind: 'succession', id, finding, remedy: `Write supersededBy: ${last.id}.` }]
  }
  if (next.status === 'reviewed') return []
  const finding = `is replaced by ${next.id}, which is a draft: neither is answered from`
  return [
    { kind: 'succession', id, finding, remedy: `Review ${next.id}, or remove supersededBy until then.` }
  ]
}
