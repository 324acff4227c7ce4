import { Temporal } from 'temporal-polyfill'
import type { Entry } from '../domain/entry.ts'
import type { SourcedEntry } from '../domain/knowledge.ts'
import type { Language } from '../domain/language.ts'
import type { AnswerNote } from '../domain/outcome.ts'
import { inHelsinki } from './helsinki.ts'

const todayAt = (at: Date) => inHelsinki(at).toPlainDate()

/** Whether the time of what an entry tells is over: its last valid day has passed in Finland. */
export function isOver({ validUntil }: Entry, at: Date): boolean {
  return (
    validUntil !== undefined &&
    Temporal.PlainDate.compare(todayAt(at), Temporal.PlainDate.from(validUntil.date)) > 0
  )
}

/** What a reader must know of an answer's age and language, most important first. */
export function notesOn({ entry, meeting }: SourcedEntry, language: Language, at: Date): AnswerNote[] {
  const notes: AnswerNote[] = []
  if (entry.validUntil && isOver(entry, at)) {
    notes.push({ kind: 'expired', text: entry.validUntil.afterwards[language] })
  }
  const told = entry.asOf ?? meeting.date
  if (Temporal.PlainDate.compare(todayAt(at), Temporal.PlainDate.from(told).add({ years: 1 })) > 0) {
    notes.push({ kind: 'old', date: told })
  }
  if (language !== 'fi') {
    notes.push({ kind: entry.translations[language] ? 'unofficial-translation' : 'finnish-only' })
  }
  return notes
}
