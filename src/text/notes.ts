import type { Language } from '../domain/language.ts'
import type { AnswerNote } from '../domain/outcome.ts'
import { dateInWords } from './dates.ts'
import { textsIn } from './index.ts'

/** Why a reader must be careful with an answer. */
export function noteInWords(note: AnswerNote, language: Language): string {
  const { notes } = textsIn(language)
  switch (note.kind) {
    case 'expired':
      return notes.expired(note.text)
    case 'old':
      return notes.old(dateInWords(note.date, language))
    case 'unofficial-translation':
      return notes.unofficialTranslation
    case 'finnish-only':
      return notes.finnishOnly
  }
}
