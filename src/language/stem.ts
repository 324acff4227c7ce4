import { newStemmer } from 'snowball-stemmers'
import type { Language } from '../domain/language.ts'
import { fold } from './normalise.ts'

const stemmers = {
  fi: newStemmer('finnish'),
  sv: newStemmer('swedish'),
  en: newStemmer('english')
}

/** Spoken Finnish drops the end of its question clitics: 'saaks', 'voiks', 'onks', 'pitääks'. */
const spokenQuestion = /^(\p{L}{2,}[aeiouyäö])ks$/u

/** The stem of a word in a language, without dots and rings. */
export function stem(word: string, language: Language): string {
  const written = language === 'fi' && word.endsWith('ks') ? word.replace(spokenQuestion, '$1ko') : word
  return fold(stemmers[language].stem(written))
}
