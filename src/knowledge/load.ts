import { createHash } from 'node:crypto'
import type { Knowledge } from '../domain/knowledge.ts'
import { allIds, type KnowledgeFiles } from './knowledge-files.ts'
import type { Broken, Place } from './problem.ts'
import { readFolder } from './read-folder.ts'
import { relationProblems } from './relations.ts'

export type LoadResult =
  | {
      readonly kind: 'loaded'
      readonly knowledge: Knowledge
      /** The same for the same files: tells which knowledge an answer came from. */
      readonly hash: string
      /** Where each meeting, entry and contact stands, by its id. */
      readonly places: ReadonlyMap<string, Place>
    }
  | Broken

/**
 * Reads a knowledge folder. The problems of all files come back at once; the relations between
 * the files are looked at when each file is right, so that one mistake is not told many times.
 */
export function loadKnowledge(folder: string): LoadResult {
  const read = readFolder(folder)
  if (read.kind === 'broken') return read
  const problems = relationProblems(read.files)
  return problems.length > 0 ? { kind: 'broken', problems } : loaded(read.files)
}

function loaded(files: KnowledgeFiles): LoadResult {
  const { meetings, contacts, glossary, offTopic, paraphrases } = files
  return {
    kind: 'loaded',
    knowledge: {
      meetings: meetings.map(file => file.value),
      contacts: contacts.value.contacts,
      glossary: glossary.value.glossary,
      offTopic: offTopic.value.offTopic,
      paraphrases: paraphrases?.value.paraphrases ?? []
    },
    hash: hashOf(files),
    places: new Map(allIds(files).map(({ id, file, path }) => [id, file.place(path)]))
  }
}

function hashOf({ meetings, contacts, glossary, offTopic, paraphrases }: KnowledgeFiles): string {
  const hash = createHash('sha256')
  const files = [...meetings, contacts, glossary, offTopic, ...(paraphrases ? [paraphrases] : [])]
  for (const { name, text } of files) hash.update(JSON.stringify([name, text]))
  return hash.digest('hex')
}
