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
  /** The first words of names that have several, each with the most words of a name that it opens. */
  readonly openings: ReadonlyMap<string, number>
}

function tableOf(glossary: readonly GlossaryTerm[]): NameTable {
  const names = new Map<string, Set<number>>()
  const openings = new Map<string, number>()
  glossary.forEach((term, number) => {
    for (const language of languages) {
      for (const name of [term.terms[language], ...term.aliases[language]]) {
        const parts = words(name).map(fold)
        const [first] = parts
        if (first === undefined) continue
        if (parts.length > 1) openings.set(first, Math.max(openings.get(first) ?? 0, parts.length))
        const key = parts.join(' ')
        names.set(key, (names.get(key) ?? new Set()).add(number))
      }
    }
  })
  return { names, openings }
}

/** Words beyond these are looked up anew each time. */
const mostRemembered = 50_000

/** The terms that a single word names: whole, or by the name that it begins with. */
function createWordTerms(names: Names): (folded: string) => readonly number[] {
  const none: readonly string[] = []
  const byStem = Map.groupBy(
    [...names.keys()].filter(name => name.length >= shortestStem),
    name => name.slice(0, shortestStem)
  )

  return folded => {
    const begun = (byStem.get(folded.slice(0, shortestStem)) ?? none).filter(
      name => name.length < folded.length && folded.startsWith(name)
    )
    return [folded, ...begun].flatMap(name => [...(names.get(name) ?? [])])
  }
}

/** What there is to know of a word, looked up once for each: texts repeat their words. */
interface WordFacts {
  readonly folded: string
  readonly terms: readonly number[]
  /** The most words of a name that begins with it; one or none where there is no such name. */
  readonly mostWords: number
}

/** Finds the glossary's terms in the words of a text: 'hva', 'sote-alue' and 'hyvinvointialue' are one thing. */
export function createTermFinder(glossary: readonly GlossaryTerm[]): TermFinder {
  const { names, openings } = tableOf(glossary)
  const termsOf = createWordTerms(names)
  const known = new Map<string, WordFacts>()

  const read = (word: string): WordFacts => {
    const folded = fold(word)
    const facts = { folded, terms: termsOf(folded), mostWords: openings.get(folded) ?? 0 }
    if (known.size < mostRemembered) known.set(word, facts)
    return facts
  }

  return textWords => {
    const found = new Set<number>()
    const facts = textWords.map(word => known.get(word) ?? read(word))
    facts.forEach(({ folded, terms, mostWords }, at) => {
      for (const term of terms) found.add(term)
      let phrase = folded
      for (const next of facts.slice(at + 1, at + mostWords)) {
        phrase += ` ${next.folded}`
        for (const term of names.get(phrase) ?? []) found.add(term)
      }
    })
    return [...found]
  }
}
