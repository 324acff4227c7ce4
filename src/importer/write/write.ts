import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Compared } from '../compare/compare.ts'
import { refuse, type Refused } from '../deck.ts'
import { meetingText } from './meeting-yaml.ts'
import { proposalsText } from './proposals.ts'

export type WriteResult =
  /** Names relative to the knowledge folder. */
  | { readonly kind: 'written'; readonly files: readonly string[] }
  | { readonly kind: 'unchanged'; readonly id: string }
  | Refused

/**
 * Writes the meeting's drafts and the proposals, both or none. A meeting that is in the knowledge is left
 * as it is: people may have edited it, and an entry they removed must not come back.
 */
export function writeDraft(folder: string, compared: Compared): WriteResult {
  if (compared.imported !== undefined) return { kind: 'unchanged', id: compared.imported }
  const meeting = meetingText(compared)
  if (meeting.kind === 'incomplete') {
    return refuse(
      `Nothing was written: the deck does not tell what the meeting's file needs (${meeting.missing.join(', ')}).`
    )
  }
  const name = `meetings/${meeting.id}.yaml`
  if (existsSync(join(folder, name))) return { kind: 'unchanged', id: meeting.id }
  const proposals = proposalsText(compared)
  const proposed = `proposals/${meeting.id}.yaml`
  const files = [
    ...(proposals === undefined || existsSync(join(folder, proposed))
      ? []
      : [{ name: proposed, text: proposals }]),
    { name, text: meeting.text }
  ]
  return writeAll(folder, files)
}

/** Writes beside the targets first; the renaming that follows cannot leave half a file. */
function writeAll(
  folder: string,
  files: readonly { readonly name: string; readonly text: string }[]
): WriteResult {
  const jobs = files.map(({ name, text }) => ({
    name,
    text,
    target: join(folder, name),
    draft: join(folder, `${name}.part`)
  }))
  const moved: string[] = []
  try {
    for (const { target, draft, text } of jobs) {
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(draft, text)
    }
    for (const { target, draft } of jobs) {
      renameSync(draft, target)
      moved.push(target)
    }
    return { kind: 'written', files: jobs.map(({ name }) => name) }
  } catch (error) {
    for (const path of [...moved, ...jobs.map(({ draft }) => draft)]) removeIfThere(path)
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
    return refuse(`Nothing was written: the knowledge folder cannot be written to${code}.`)
  }
}

/** Nothing stands where its folder could not be made. */
function removeIfThere(path: string): void {
  if (existsSync(path)) rmSync(path)
}
