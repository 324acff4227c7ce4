import type { Entry } from '../domain/entry.ts'
import { languages } from '../domain/language.ts'
import type { Meeting } from '../domain/meeting.ts'
import { allIds, type KnowledgeFiles } from './knowledge-files.ts'
import { fieldName, formatPlace, type Path, type Place, type Problem } from './problem.ts'
import type { KnowledgeFile } from './read-file.ts'
import { phrasingKey } from './same-phrasing.ts'

/** What is wrong between the files, when each is right in itself. */
export function relationProblems(files: KnowledgeFiles): Problem[] {
  return [
    ...repeatedIds(files),
    ...sharedPhrasings(files),
    ...unknownSuccessors(files),
    ...topicsWithoutContact(files),
    ...unknownSources(files),
    ...generalContacts(files)
  ]
}

function problemAt(
  file: { readonly place: (path: Path) => Place },
  path: Path,
  problem: string,
  remedy: string
): Problem {
  return { ...file.place(path), field: fieldName(path), problem, remedy }
}

function repeatedIds(files: KnowledgeFiles): Problem[] {
  const first = new Map<string, Place>()
  return allIds(files).flatMap(({ id, file, path }) => {
    const earlier = first.get(id)
    if (earlier !== undefined) {
      return [
        problemAt(
          file,
          path,
          `the id ${id} stands already at ${formatPlace(earlier)}`,
          'Give this one its own id.'
        )
      ]
    }
    first.set(id, file.place(path))
    return []
  })
}

interface EntryInFile {
  readonly entry: Entry
  readonly file: KnowledgeFile<Meeting>
  readonly path: Path
}

function entriesOf(files: KnowledgeFiles): EntryInFile[] {
  return files.meetings.flatMap(file =>
    file.value.entries.map((entry, index) => ({ entry, file, path: ['entries', index] }))
  )
}

/** The text of the phrasing is not told: the places are enough to find it. */
function sharedPhrasings(files: KnowledgeFiles): Problem[] {
  const owners = new Map<string, { id: string; place: Place }>()
  const answerable = entriesOf(files).filter(
    ({ entry }) => entry.status === 'reviewed' && entry.supersededBy === undefined
  )
  return answerable.flatMap(({ entry, file, path }) =>
    phrasingsWithPath(entry).flatMap(({ phrasing, path: within }) => {
      const key = phrasingKey(phrasing)
      const owner = owners.get(key)
      const at = [...path, ...within]
      if (owner === undefined) owners.set(key, { id: entry.id, place: file.place(at) })
      if (owner === undefined || owner.id === entry.id) return []
      const problem = `the same phrasing belongs to ${owner.id} at ${formatPlace(owner.place)}`
      return [problemAt(file, at, problem, 'Keep it only under the entry that answers it.')]
    })
  )
}

function phrasingsWithPath({ phrasings }: Entry): { phrasing: string; path: Path }[] {
  return languages.flatMap(language =>
    phrasings[language].map((phrasing, index) => ({ phrasing, path: ['phrasings', language, index] }))
  )
}

function unknownSuccessors(files: KnowledgeFiles): Problem[] {
  const entries = entriesOf(files)
  const known = new Set(entries.map(({ entry }) => entry.id))
  return entries.flatMap(({ entry: { supersededBy }, file, path }) => {
    if (supersededBy === undefined || known.has(supersededBy)) return []
    const problem = `there is no entry ${supersededBy}`
    return [
      problemAt(
        file,
        [...path, 'supersededBy'],
        problem,
        'Write the id of the newer entry, or remove the field.'
      )
    ]
  })
}

function topicsWithoutContact(files: KnowledgeFiles): Problem[] {
  const handled = new Set(files.contacts.value.contacts.flatMap(contact => contact.handles.topics))
  return entriesOf(files).flatMap(({ entry, file, path }) =>
    entry.topics.flatMap((topic, index) => {
      if (handled.has(topic)) return []
      const remedy = `Correct the topic, or add it to handles.topics of a contact in ${files.contacts.name}.`
      return [problemAt(file, [...path, 'topics', index], `no contact handles the topic ${topic}`, remedy)]
    })
  )
}

function unknownSources({ meetings, contacts }: KnowledgeFiles): Problem[] {
  const known = new Set(meetings.map(file => file.value.id))
  return contacts.value.contacts.flatMap(({ source }, index) => {
    if (known.has(source.meeting)) return []
    const path = ['contacts', index, 'source', 'meeting']
    const remedy = `Use the id of a meeting: ${[...known].join(', ')}.`
    return [problemAt(contacts, path, `there is no meeting ${source.meeting}`, remedy)]
  })
}

/** One contact takes what has no other: without it some questions would lead nowhere, with two the choice is chance. */
function generalContacts({ contacts }: KnowledgeFiles): Problem[] {
  const general = contacts.value.contacts.flatMap((contact, index) => (contact.general ? [index] : []))
  if (general.length === 0) {
    return [
      problemAt(contacts, ['contacts'], 'has no general contact', 'Write general: true for one contact.')
    ]
  }
  return general
    .slice(1)
    .map(index =>
      problemAt(
        contacts,
        ['contacts', index, 'general'],
        'is one general contact too many',
        'Keep general: true for one contact only.'
      )
    )
}
