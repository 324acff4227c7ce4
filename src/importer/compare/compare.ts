import type { Entry } from '../../domain/entry.ts'
import type { Draft, DraftMeeting } from '../draft/draft.ts'
import { entriesOf } from '../entries/entries-of.ts'
import { createTopicFinder } from '../entries/topics.ts'
import { type ComparedContact, compareContact } from './contacts.ts'
import type { Known } from './known.ts'
import { knownSeries, sameMeeting } from './same-meeting.ts'
import { type Supersedes, supersededBy } from './supersedes.ts'

/** A deck's draft held against what is known. */
export interface Compared extends Omit<Draft, 'contacts'> {
  readonly contacts: readonly ComparedContact[]
  readonly entries: readonly Entry[]
  readonly supersedes: readonly Supersedes[]
  /** The id of this meeting where it is in the knowledge already. */
  readonly imported?: string
}

/** Compares contacts, finds answers that replace older ones, and whether the meeting is known. */
export function compare(draft: Draft, known: Known): Compared {
  const meeting: DraftMeeting = { ...draft.meeting, series: knownSeries(draft.meeting, known.meetings) }
  const settled = { ...draft, meeting }
  const same = sameMeeting(meeting, known.meetings)
  const entries = entriesOf(settled, createTopicFinder(known))
  const supersedes = supersededBy(entries, meeting.date ?? '', known.meetings)
  const contacts = draft.contacts.map(contact => compareContact(contact, known.contacts))
  const warnings = [
    ...draft.warnings,
    ...contacts
      .filter(({ status }) => status === 'changed')
      .map(({ name, changes, slides }) => ({
        slide: slides[0] ?? null,
        message: `${name} differs from the directory (${changes.join('; ')}).`
      })),
    ...supersedes.map(({ id, by }) => ({
      slide: entries.find(entry => entry.id === by)?.slides[0] ?? null,
      message: `This may replace ${id}: compare the two answers.`
    }))
  ]
  return {
    ...settled,
    contacts,
    entries,
    supersedes,
    warnings,
    ...(same === undefined ? {} : { imported: same.id })
  }
}
