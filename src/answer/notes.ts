import { Temporal } from 'temporal-polyfill'
import type { SourcedEntry } from '../domain/knowledge.ts'
import type { Language } from '../domain/language.ts'
import type { AnswerNote } from '../domain/outcome.ts'
import { inHelsinki } from './helsinki.ts'

/** What a reader must know of an answer's age and language, most important first. */
export function notesOn({ entry, meeting }: SourcedEntry, language: Language, at: Date): AnswerNote[] {
  const today = inHelsinki(at).toPlainDate()
  const notes: AnswerNote[] = []
  const { validUntil } = entry
  if (validUntil && Temporal.PlainDate.compare(today, Temporal.PlainDate.from(validUntil.date)) > 0) {
    notes.push({ kind: 'expired', text: validUntil.afterwards[language] })
  }
  const told = entry.asOf ?? meeting.date
  if (Temporal.PlainDate.compare(today, Temporal.PlainDate.from(told).add({ years: 1 })) > 0) {
    notes.push({ kind: 'old', date: told })
  }
  if (language !== 'fi') {
    notes.push({ kind: entry.translations[language] ? 'unofficial-translation' : 'finnish-only' })
  }
  return notes
}
