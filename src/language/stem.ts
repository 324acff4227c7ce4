import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as finnish } from '@orama/stemmers/finnish'
import { stemmer as swedish } from '@orama/stemmers/swedish'
import type { Language, Translated } from '../domain/language.ts'
import { fold } from './normalise.ts'

const stemmers: Translated<(word: string) => string> = { fi: finnish, sv: swedish, en: english }

/** Spoken Finnish drops the end of its question clitics: 'saaks', 'voiks', 'onks', 'pitääks'. */
const spokenQuestion = /^(\p{L}{2,}[aeiouyäö])ks$/u

/** The stem of a word in a language, without dots and rings. */
export function stem(word: string, language: Language): string {
  const written = language === 'fi' && word.endsWith('ks') ? word.replace(spokenQuestion, '$1ko') : word
  return fold(stemmers[language](written))
}
