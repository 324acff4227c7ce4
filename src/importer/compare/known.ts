import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Contact } from '../../domain/contact.ts'
import type { Meeting } from '../../domain/meeting.ts'
import { formatProblem, type Problem } from '../../knowledge/problem.ts'
import { readKnowledgeFile } from '../../knowledge/read-file.ts'
import { contactsFile } from '../../knowledge/schema/contacts-file.ts'
import { meetingFile } from '../../knowledge/schema/meeting-file.ts'
import { refuse, type Refused } from '../deck.ts'

/** What the knowledge folder knows already. */
export interface Known {
  readonly contacts: readonly Contact[]
  readonly meetings: readonly Meeting[]
}

/** Reads what a deck is compared with. A folder without files knows nothing yet; a broken file is no ground to compare on. */
export function readKnown(folder: string): { readonly kind: 'known'; readonly known: Known } | Refused {
  const names = namesIn(folder)
  if (names === undefined) return refuse(`The knowledge folder ${folder} is not a folder that can be read.`)
  const meetingNames = (namesIn(join(folder, 'meetings')) ?? []).filter(name => name.endsWith('.yaml'))
  const meetings: Meeting[] = []
  for (const name of meetingNames) {
    const read = readKnowledgeFile(folder, `meetings/${name}`, meetingFile)
    if (read.kind === 'broken') return broken(read.problems)
    meetings.push(read.file.value)
  }
  if (!names.includes('contacts.yaml')) return { kind: 'known', known: { contacts: [], meetings } }
  const contacts = readKnowledgeFile(folder, 'contacts.yaml', contactsFile)
  return contacts.kind === 'broken'
    ? broken(contacts.problems)
    : { kind: 'known', known: { contacts: contacts.file.value.contacts, meetings } }
}

function broken(problems: readonly Problem[]): Refused {
  const [first] = problems
  return refuse(
    `The knowledge must be right before a deck is compared with it: ${first === undefined ? '' : formatProblem(first)}`
  )
}

function namesIn(folder: string): string[] | undefined {
  try {
    return readdirSync(folder).sort()
  } catch {
    return undefined
  }
}
