import type { GlossaryTerm } from '../domain/knowledge.ts'
import { languages } from '../domain/language.ts'
import { fold } from './normalise.ts'
import { words } from './words.ts'

/** The terms of the glossary that a text uses, by any of their names, as numbers of the glossary's order. */
export type TermFinder = (words: readonly string[]) => number[]

/** Aliases shorter than this match whole words only; longer ones also match the beginnings of inflected words. */
const shortestStem = 5

type Names = ReadonlyMap<string, ReadonlySet<number>>

interface NameTable {
  readonly names: Names
  /** The first words of names that have several. */
  readonly openings: ReadonlySet<string>
  readonly mostWords: number
}

function tableOf(glossary: readonly GlossaryTerm[]): NameTable {
  const names = new Map<string, Set<number>>()
  const openings = new Set<string>()
  let mostWords = 1
  glossary.forEach((term, number) => {
    for (const language of languages) {
      for (const name of [term.terms[language], ...term.aliases[language]]) {
        const parts = words(name).map(fold)
        const [first] = parts
        if (first === undefined) continue
        if (parts.length > 1) openings.add(first)
        mostWords = Math.max(mostWords, parts.length)
        const key = parts.join(' ')
        names.set(key, (names.get(key) ?? new Set()).add(number))
      }
    }
  })
  return { names, openings, mostWords }
}

/** Words beyond these are looked up anew each time. */
const mostRemembered = 50_000

/** The terms that a single word names, looked up once for each word: texts repeat their words. */
function createWordTerms(names: Names): (folded: string) => readonly number[] {
  const beginnings = [...names.keys()].filter(name => name.length >= shortestStem)
  const stems = new Set(beginnings.map(name => name.slice(0, shortestStem)))
  const longest = beginnings.reduce((most, { length }) => Math.max(most, length), 0)

  return folded => {
    const found = [...(names.get(folded) ?? [])]
    if (!stems.has(folded.slice(0, shortestStem))) return found
    for (let end = shortestStem; end < folded.length && end <= longest; end++)
      found.push(...(names.get(folded.slice(0, end)) ?? []))
    return found
  }
}

/** Finds the glossary's terms in the words of a text: 'hva', 'sote-alue' and 'hyvinvointialue' are one thing. */
export function createTermFinder(glossary: readonly GlossaryTerm[]): TermFinder {
  const { names, openings, mostWords } = tableOf(glossary)
  const termsOf = createWordTerms(names)
  const known = new Map<string, { readonly opens: boolean; readonly terms: readonly number[] }>()

  const read = (word: string) => {
    const folded = fold(word)
    const facts = { opens: openings.has(folded), terms: termsOf(folded) }
    if (known.size < mostRemembered) known.set(word, facts)
    return facts
  }

  return textWords => {
    const found = new Set<number>()
    textWords.forEach((word, i) => {
      const { opens, terms } = known.get(word) ?? read(word)
      for (const term of terms) found.add(term)
      if (!opens) return
      for (let size = 2; size <= mostWords && i + size <= textWords.length; size++) {
        const phrase = textWords
          .slice(i, i + size)
          .map(fold)
          .join(' ')
        names.get(phrase)?.forEach(number => found.add(number))
      }
    })
    return [...found]
  }
}
