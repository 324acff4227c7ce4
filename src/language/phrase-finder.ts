import { fold } from './normalise.ts'

/**
 * What the phrases in a text stand for, each once. `remember` is for the words of our own texts, which come back;
 * of what somebody asks nothing is kept.
 */
export type PhraseFinder<T> = (words: readonly string[], remember?: boolean) => Set<T>

/** A word of a phrase: itself, or every word that begins so. */
interface Pattern {
  readonly letters: string
  readonly begins: boolean
}

/** A phrase's words but the first, which is where it is looked for, and what the phrase stands for. */
interface Ending<T> {
  readonly rest: readonly Pattern[]
  readonly value: T
}

/** What there is to know of a word. */
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
const mark = '*'
/** Shorter beginnings stand for too many words. */
const shortestBeginning = 3

function patternOf(word: string): Pattern {
  const begins = word.endsWith(mark)
  return { letters: begins ? word.slice(0, -mark.length) : word, begins }
}

function fits(folded: string | undefined, { letters, begins }: Pattern): boolean {
  return begins ? (folded?.startsWith(letters) ?? false) : folded === letters
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
    const [first = '', ...others] = phrase.split(' ')
    const { letters, begins } = patternOf(first)
    if (others.length > 0) collect(openings, first, { rest: others.map(patternOf), value })
    else collect(begins ? beginnings : wholes, letters, value)
  }
  /** The first letters of all beginnings: most words have none of them, and need not be taken apart. */
  const heads = new Set([...beginnings.keys()].map(beginning => beginning.slice(0, shortestBeginning)))
  return { wholes, beginnings, openings, heads }
}

/**
 * Finds phrases in words. A phrase is folded words parted by single spaces; a word but the first of several
 * may end in '*' and then stands for all that begin so.
 */
export function createPhraseFinder<T>(
  phrases: Iterable<readonly [phrase: string, value: T]>
): PhraseFinder<T> {
  const { wholes, beginnings, openings, heads } = indexPhrases(phrases)
  const known = new Map<string, WordFacts<T>>()

  function factsOf(word: string): WordFacts<T> {
    const folded = fold(word)
    const values = [...(wholes.get(folded) ?? [])]
    if (heads.has(folded.slice(0, shortestBeginning))) {
      for (let end = shortestBeginning; end <= folded.length; end++)
        values.push(...(beginnings.get(folded.slice(0, end)) ?? []))
    }
    return { folded, values, endings: openings.get(folded) ?? [] }
  }

  function recall(word: string, remember: boolean): WordFacts<T> {
    const before = known.get(word)
    if (before) return before
    const facts = factsOf(word)
    if (remember && known.size < mostRemembered) known.set(word, facts)
    return facts
  }

  return (words, remember = false) => {
    const found = new Set<T>()
    const facts = words.map(word => recall(word, remember))
    facts.forEach(({ values, endings }, at) => {
      for (const value of values) found.add(value)
      for (const { rest, value } of endings)
        if (rest.every((pattern, i) => fits(facts[at + 1 + i]?.folded, pattern))) found.add(value)
    })
    return found
  }
}
