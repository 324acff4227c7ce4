import { fold } from './normalise.ts'

/** What the phrases in a text stand for, each once. */
export type PhraseFinder<T> = (words: readonly string[]) => Set<T>

/** A phrase's words but the first, which is where it is looked for, and what the phrase stands for. */
interface Ending<T> {
  readonly rest: readonly string[]
  readonly value: T
}

/** What there is to know of a word, looked up once for each: texts repeat their words. */
interface WordFacts<T> {
  readonly folded: string
  /** What the word stands for by itself. */
  readonly values: readonly T[]
  /** The longer phrases that it opens. */
  readonly endings: readonly Ending<T>[]
}

/** Words beyond these are looked up anew each time. */
const mostRemembered = 50_000
/** The mark of a word's beginning: 'kest*' is every word that begins so. */
const begins = '*'
/** Shorter beginnings stand for too many words. */
const shortestBeginning = 3

function fits(word: string | undefined, pattern: string): boolean {
  if (word === undefined) return false
  return pattern.endsWith(begins) ? word.startsWith(pattern.slice(0, -1)) : word === pattern
}

function collect<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}

/** What single words and beginnings of words stand for, and the phrases of several words by their first. */
function indexPhrases<T>(phrases: Iterable<readonly [phrase: string, value: T]>) {
  const wholes = new Map<string, T[]>()
  const beginnings = new Map<string, T[]>()
  const openings = new Map<string, Ending<T>[]>()
  for (const [phrase, value] of phrases) {
    const [first = '', ...rest] = phrase.split(' ')
    if (rest.length > 0) collect(openings, first, { rest, value })
    else if (first.endsWith(begins)) collect(beginnings, first.slice(0, -1), value)
    else collect(wholes, first, value)
  }
  return { wholes, beginnings, openings }
}

/**
 * Finds phrases in words. A phrase is folded words parted by single spaces; a word but the first of several
 * may end in '*' and then stands for all that begin so.
 */
export function createPhraseFinder<T>(
  phrases: Iterable<readonly [phrase: string, value: T]>
): PhraseFinder<T> {
  const { wholes, beginnings, openings } = indexPhrases(phrases)
  const known = new Map<string, WordFacts<T>>()

  function read(word: string): WordFacts<T> {
    const folded = fold(word)
    const values = [...(wholes.get(folded) ?? [])]
    for (let end = shortestBeginning; end <= folded.length; end++)
      values.push(...(beginnings.get(folded.slice(0, end)) ?? []))
    const facts = { folded, values, endings: openings.get(folded) ?? [] }
    if (known.size < mostRemembered) known.set(word, facts)
    return facts
  }

  const factsOf = (word: string) => known.get(word) ?? read(word)
  const foldedAt = (words: readonly string[], at: number) => {
    const word = words[at]
    return word === undefined ? undefined : factsOf(word).folded
  }

  return words => {
    const found = new Set<T>()
    words.forEach((word, at) => {
      const { values, endings } = factsOf(word)
      for (const value of values) found.add(value)
      for (const { rest, value } of endings)
        if (rest.every((pattern, i) => fits(foldedAt(words, at + 1 + i), pattern))) found.add(value)
    })
    return found
  }
}
