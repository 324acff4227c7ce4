import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SourcedEntry } from '../domain/knowledge.ts'
import { checkKnowledge } from '../knowledge/check.ts'
import { type LoadResult, loadKnowledge } from '../knowledge/load.ts'
import { formatPlace, formatProblem, type Place } from '../knowledge/problem.ts'
import { setReviewed } from './set-reviewed.ts'

type Write = (text: string) => void
type Loaded = Extract<LoadResult, { kind: 'loaded' }>

/**
 * `knowledge -- review` lists the drafts and what to see to in each; with ids of entries, or of meetings for
 * all their drafts, it sets them reviewed. All of them or none: the result must load.
 */
export function review(
  folder: string,
  ids: readonly string[],
  { today, write, writeError }: { readonly today: string; readonly write: Write; readonly writeError: Write }
): number {
  const result = loadKnowledge(folder)
  if (result.kind === 'broken') {
    result.problems.forEach(problem => {
      writeError(`${formatProblem(problem)}\n`)
    })
    return 1
  }
  if (ids.length === 0) {
    write(listOf(result, today))
    return 0
  }
  const problem = setAll(folder, ids, result)
  if (problem !== undefined) {
    writeError(`${problem}\n`)
    return 1
  }
  write(`Reviewed: ${ids.join(', ')}.\n`)
  return 0
}

function draftsOf({ knowledge }: Loaded): SourcedEntry[] {
  return knowledge.meetings.flatMap(meeting =>
    meeting.entries.filter(({ status }) => status === 'draft').map(entry => ({ entry, meeting }))
  )
}

function listOf(loaded: Loaded, today: string): string {
  const drafts = draftsOf(loaded)
  if (drafts.length === 0) return 'No drafts.\n'
  const findings = checkKnowledge(loaded.knowledge, today).filter(({ kind }) => kind !== 'draft')
  const lines = drafts.flatMap(({ entry, meeting }) => {
    const place = loaded.places.get(entry.id)
    const where = place === undefined ? meeting.id : formatPlace(place)
    const doubts = findings
      .filter(({ id }) => id === entry.id)
      .map(({ finding, remedy }) => `    ${finding}. ${remedy}`)
    return [
      `${where} ${entry.id} (${entry.kind}, slides ${entry.slides.join(', ')}): ${entry.title}`,
      ...doubts
    ]
  })
  const last = `${drafts.length} drafts. Check each against its slides, then: npm run knowledge -- review ID … (or a meeting's id for all of its drafts)`
  return [...lines, last].map(line => `${line}\n`).join('')
}

/** Tries the change on a copy first: what people have stays as it is until all of it is right. */
function setAll(folder: string, ids: readonly string[], loaded: Loaded): string | undefined {
  const drafts = draftsOf(loaded)
  const unknown = ids.find(id => !drafts.some(({ entry, meeting }) => entry.id === id || meeting.id === id))
  if (unknown !== undefined) return `There is no draft ${unknown}, nor a meeting of that id with drafts.`
  const chosen = drafts.filter(({ entry, meeting }) => ids.includes(entry.id) || ids.includes(meeting.id))
  const texts = new Map<string, string>()
  // From the last line to the first, so that the places of the others stay right.
  const places = chosen
    .flatMap(({ entry }) => loaded.places.get(entry.id) ?? [])
    .sort((a, b) => b.line - a.line)
  for (const place of places) {
    const text = texts.get(place.file) ?? readFileSync(join(folder, place.file), 'utf8')
    const changed = setReviewed(text, place)
    if (changed === undefined) return byHand(place)
    texts.set(place.file, changed)
  }
  const problem = tried(folder, texts)
  if (problem === undefined) store(folder, texts)
  return problem
}

function byHand(place: Place): string {
  return `${formatPlace(place)}: the entry is not written one field a line: set its status to reviewed by hand.`
}

function tried(folder: string, texts: ReadonlyMap<string, string>): string | undefined {
  const copy = mkdtempSync(join(tmpdir(), 'knowledge-'))
  try {
    cpSync(folder, copy, { recursive: true })
    for (const [name, text] of texts) writeFileSync(join(copy, name), text)
    const result = loadKnowledge(copy)
    return result.kind === 'broken' ? result.problems.map(formatProblem).join('\n') : undefined
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

function store(folder: string, texts: ReadonlyMap<string, string>): void {
  for (const [name, text] of texts) {
    const target = join(folder, name)
    writeFileSync(`${target}.part`, text)
    renameSync(`${target}.part`, target)
  }
}
