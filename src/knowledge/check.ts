import type { Contact } from '../domain/contact.ts'
import type { Entry } from '../domain/entry.ts'
import type { Knowledge, SourcedEntry } from '../domain/knowledge.ts'
import type { Meeting } from '../domain/meeting.ts'
import type { Finding } from './finding.ts'
import { phrasingKey } from './same-phrasing.ts'
import { successionFindings } from './succession.ts'

/** With fewer the classifier learns one person's words. */
const fewestFinnishPhrasings = 10

/** Looks through knowledge that loaded for what people should see to. `today` is an ISO date. */
export function checkKnowledge(knowledge: Knowledge, today: string): Finding[] {
  const entries = knowledge.meetings.flatMap(meeting => meeting.entries.map(entry => ({ entry, meeting })))
  return [
    ...entries.flatMap(sourced =>
      sourced.entry.supersededBy === undefined ? entryFindings(sourced, today) : []
    ),
    ...successionFindings(entries.map(({ entry }) => entry)),
    ...knowledge.contacts.flatMap(contact => contactFindings(contact, today))
  ]
}

function entryFindings({ entry, meeting }: SourcedEntry, today: string): Finding[] {
  return [
    ...draft(entry),
    ...fewPhrasings(entry),
    ...notTranslated(entry),
    ...expired(entry, today),
    ...refersNowhere(entry, meeting),
    ...noLink(entry)
  ]
}

function draft({ id, status }: Entry): Finding[] {
  if (status !== 'draft') return []
  const remedy = 'Check it against the slides and write status: reviewed.'
  return [{ kind: 'draft', id, finding: 'is a draft: it is not answered from', remedy }]
}

function fewPhrasings({ id, phrasings }: Entry): Finding[] {
  const count = new Set(phrasings.fi.map(phrasingKey)).size
  if (count >= fewestFinnishPhrasings) return []
  const remedy = `Write at least ${fewestFinnishPhrasings}, in the words of different people.`
  return [{ kind: 'few-phrasings', id, finding: `has ${count} different phrasings in Finnish`, remedy }]
}

function notTranslated({ id, translations }: Entry): Finding[] {
  const missing = (['sv', 'en'] as const).filter(language => translations[language] === undefined)
  if (missing.length === 0) return []
  const finding = `has no translation in ${missing.join(', ')}: it is shown in Finnish`
  return [{ kind: 'not-translated', id, finding, remedy: 'Add title and answer to translations.' }]
}

function expired({ id, validUntil }: Entry, today: string): Finding[] {
  if (validUntil === undefined || validUntil.date >= today) return []
  const remedy = 'Write what holds now into a newer entry, and name that in supersededBy.'
  return [{ kind: 'expired', id, finding: `held until ${validUntil.date}`, remedy }]
}

function refersNowhere({ id, refersTo }: Entry, meeting: Meeting): Finding[] {
  const cited = new Set(meeting.entries.flatMap(entry => entry.slides))
  const missing = refersTo.filter(slide => !cited.has(slide))
  if (missing.length === 0) return []
  const finding = `refers to slide ${missing.join(', ')}, which no entry of the meeting cites`
  return [{ kind: 'refers-nowhere', id, finding, remedy: 'Add an entry for the slide, or correct refersTo.' }]
}

function noLink({ id, kind, links }: Entry): Finding[] {
  if (kind !== 'link' || links.length > 0) return []
  return [
    {
      kind: 'no-link',
      id,
      finding: 'tells where to read but has no link',
      remedy: 'Add the address to links.'
    }
  ]
}

function contactFindings({ id, checkedOn, phone, hours }: Contact, today: string): Finding[] {
  const findings: Finding[] = []
  if (checkedOn < oneYearBefore(today)) {
    const remedy = 'See that the contact is right and write the day into checkedOn.'
    findings.push({ kind: 'contact-unchecked', id, finding: `was last checked on ${checkedOn}`, remedy })
  }
  if (phone !== undefined && hours === undefined) {
    const finding = 'is a phone line without hours: it is shown as always open'
    findings.push({ kind: 'no-hours', id, finding, remedy: 'Add hours.' })
  }
  return findings
}

function oneYearBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
}
