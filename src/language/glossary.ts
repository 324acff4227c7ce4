import type { GlossaryTerm } from '../domain/knowledge.ts'
import { languages } from '../domain/language.ts'
import { fold } from './normalise.ts'
import { words } from './words.ts'

/** The terms of the glossary that a text uses, by any of their names, as numbers of the glossary's order. */
export type TermFinder = (words: readonly string[]) => number[]

/** Aliases shorter than this match whole words only; longer ones also match the beginnings of inflected words. */
const shortestStem = 5

/** Finds the glossary's terms in the words of a text: 'hva', 'sote-alue' and 'hyvinvointialue' are one thing. */
export function createTermFinder(glossary: readonly GlossaryTerm[]): TermFinder {
  const exact = new Map<string, Set<number>>()
  const longest = { words: 1 }
  glossary.forEach((term, number) => {
    for (const language of languages) {
      for (const name of [term.terms[language], ...term.aliases[language]]) {
        const parts = words(name).map(fold)
        if (parts.length === 0) continue
        longest.words = Math.max(longest.words, parts.length)
        const key = parts.join(' ')
        exact.set(key, (exact.get(key) ?? new Set()).add(number))
      }
    }
  })
  const beginnings = [...exact].filter(([key]) => !key.includes(' ') && key.length >= shortestStem)

  return textWords => {
    const folded = textWords.map(fold)
    const found = new Set<number>()
    for (let size = 1; size <= longest.words; size++) {
      for (let i = 0; i + size <= folded.length; i++) {
        exact.get(folded.slice(i, i + size).join(' '))?.forEach(number => found.add(number))
      }
    }
    for (const word of folded) {
      for (const [beginning, numbers] of beginnings) {
        if (word.startsWith(beginning)) numbers.forEach(number => found.add(number))
      }
    }
    return [...found]
  }
}
