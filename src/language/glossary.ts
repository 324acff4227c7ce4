import type { GlossaryTerm } from '../domain/knowledge.ts'
import { languages } from '../domain/language.ts'
import { fold } from './normalise.ts'
import { createPhraseFinder, type PhraseFinder } from './phrase-finder.ts'
import { words } from './words.ts'

/** The terms of the glossary that a text uses, by any of their names, as numbers of the glossary's order. */
export type TermFinder = PhraseFinder<number>

/** Names shorter than this match whole words only; longer ones also match the beginnings of inflected words. */
const shortestStem = 5

function phraseOf(name: string): string {
  const parts = words(name).map(fold)
  const [first = ''] = parts
  return parts.length === 1 && first.length >= shortestStem ? `${first}*` : parts.join(' ')
}

/** Finds the glossary's terms in the words of a text: 'hva', 'sote-alue' and 'hyvinvointialue' are one thing. */
export function createTermFinder(glossary: readonly GlossaryTerm[]): TermFinder {
  const phrases = glossary.flatMap(({ terms, aliases }, number) =>
    languages
      .flatMap(language => [terms[language], ...aliases[language]])
      .map(name => [phraseOf(name), number] as const)
  )
  return createPhraseFinder(phrases)
}
