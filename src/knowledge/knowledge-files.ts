import type { z } from 'zod/v4'
import type { Meeting } from '../domain/meeting.ts'
import type { Path, Place } from './problem.ts'
import type { KnowledgeFile } from './read-file.ts'
import type { contactsFile } from './schema/contacts-file.ts'
import type { glossaryFile } from './schema/glossary-file.ts'
import type { offTopicFile } from './schema/off-topic-file.ts'
import type { paraphrasesFile } from './schema/paraphrases-file.ts'

/** All files of a knowledge folder, each right in itself. */
export interface KnowledgeFiles {
  readonly meetings: readonly KnowledgeFile<Meeting>[]
  readonly contacts: KnowledgeFile<z.output<typeof contactsFile>>
  readonly glossary: KnowledgeFile<z.output<typeof glossaryFile>>
  readonly offTopic: KnowledgeFile<z.output<typeof offTopicFile>>
  /** None in a folder without this file: entries with phrasings are found without it. */
  readonly paraphrases: KnowledgeFile<z.output<typeof paraphrasesFile>> | undefined
}

/** Something with an id, and where it stands. */
export interface Identified {
  readonly id: string
  readonly file: { readonly place: (path: Path) => Place }
  readonly path: Path
}

/** Every id of the files in the order of the files: meetings, their entries, contacts. */
export function allIds({ meetings, contacts }: KnowledgeFiles): Identified[] {
  return [
    ...meetings.flatMap(file => [
      { id: file.value.id, file, path: ['meeting', 'id'] },
      ...file.value.entries.map(({ id }, index) => ({ id, file, path: ['entries', index, 'id'] }))
    ]),
    ...contacts.value.contacts.map(({ id }, index) => ({
      id,
      file: contacts,
      path: ['contacts', index, 'id']
    }))
  ]
}
