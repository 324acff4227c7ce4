import type { Language, Translated } from '../domain/language.ts'
import { en } from './en.ts'
import { fi, type Texts } from './fi.ts'
import { sv } from './sv.ts'

const texts: Translated<Texts> = { fi, sv, en }

/** The bot's own words in a language. */
export function textsIn(language: Language): Texts {
  return texts[language]
}
