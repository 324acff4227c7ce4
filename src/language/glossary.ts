import type { GlossaryTerm } from '../domain/knowledge.ts'
import { languages } from '../domain/language.ts'
import { fold } from './normalise.ts'
import { words } from './words.ts'

/** Names shorter than this match whole words only; longer ones also match the beginnings of inflected words. */
const shortestStem = 5

function phraseOf(name: string): string {
  const parts = words(name).map(fold)
  const [first = ''] = parts
  return parts.length === 1 && first.length >= shortestStem ? `${first}*` : parts.join(' ')
}

/**
 * The names of the glossary's terms as phrases to find, each with its term's number in the glossary's order: 'hva',
 * 'sote-alue' and 'hyvinvointialue' are one thing.
 */
export function termPhrases(glossary: readonly GlossaryTerm[]): (readonly [phrase: string, term: number])[] {
  return glossary.flatMap(({ terms, aliases }, number) =>
    languages
      .flatMap(language => [terms[language], ...aliases[language]])
      .map(name => [phraseOf(name), number] as const)
  )
}
