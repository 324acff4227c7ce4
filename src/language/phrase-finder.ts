import { fold } from './normalise.ts'

/** Finds phrases in texts whose words have been read one by one. It keeps nothing of what it reads. */
export interface PhraseFinder<T> {
  readonly read: (word: string) => ReadWord<T>
  /** What the phrases in a text stand for, each once. */
  readonly find: (words: readonly ReadWord<T>[]) => Set<T>
}

/** Where the reading of a phrase has come to: what it stands for if it ends here, and the words it may go on with. */
interface Place<T> {
  readonly values: T[]
  wholes?: Map<string, Place<T>>
  /** By the letters with which the next word begins. */
  beginnings?: Map<string, Place<T>>
}

/** What there is to know of a word; asked for once where the word comes back. */
export interface ReadWord<T> {
  readonly folded: string
  /** What the word stands for by itself. */
  readonly values: readonly T[]
  /** Where the longer phrases that it opens go on. */
  readonly opens: Place<T> | undefined
}

/** The mark of a word's beginning: 'kest*' is every word that begins so. */
const mark = '*'
/** Shorter beginnings stand for too many words. */
const shortestBeginning = 4

/** Most words stand for nothing. */
const nothing: readonly never[] = []

/** The place one word further, made where no phrase has gone before. */
function step<T>(from: Place<T>, word: string): Place<T> {
  const begins = word.endsWith(mark)
  const places = begins ? (from.beginnings ??= new Map()) : (from.wholes ??= new Map())
  const letters = begins ? word.slice(0, -mark.length) : word
  const next = places.get(letters) ?? { values: [] }
  places.set(letters, next)
  return next
}

function readPhrases<T>(phrases: Iterable<readonly [phrase: string, value: T]>): Place<T> {
  const start: Place<T> = { values: [] }
  for (const [phrase, value] of phrases)
    phrase
      .split(' ')
      .reduce(step<T>, start)
      .values.push(value)
  return start
}

/**
 * Finds phrases in words. A phrase is folded words parted by single spaces; the first of several is whole, any
 * other may end in '*' and then stands for all that begin so.
 */
export function createPhraseFinder<T>(
  phrases: Iterable<readonly [phrase: string, value: T]>
): PhraseFinder<T> {
  const start = readPhrases(phrases)
  /** The beginnings by their first letters: most words have none of these, and need not be compared. */
  const byHead = Map.groupBy(start.beginnings ?? [], ([letters]) => letters.slice(0, shortestBeginning))

  function valuesOf(folded: string): readonly T[] {
    let values: readonly T[] = start.wholes?.get(folded)?.values ?? nothing
    for (const [letters, place] of byHead.get(folded.slice(0, shortestBeginning)) ?? nothing)
      if (folded.startsWith(letters)) values = [...values, ...place.values]
    return values
  }

  /** Adds what the phrases stand for that have come to a place and go on with the words from `at` on. */
  function goOn(from: Place<T>, words: readonly ReadWord<T>[], at: number, found: Set<T>): void {
    const folded = words[at]?.folded
    if (folded === undefined) return
    const reach = (place: Place<T>) => {
      for (const value of place.values) found.add(value)
      goOn(place, words, at + 1, found)
    }
    const whole = from.wholes?.get(folded)
    if (whole) reach(whole)
    for (const [letters, place] of from.beginnings ?? []) if (folded.startsWith(letters)) reach(place)
  }

  return {
    read(word) {
      const folded = fold(word)
      return { folded, values: valuesOf(folded), opens: start.wholes?.get(folded) }
    },
    find(words) {
      const found = new Set<T>()
      words.forEach(({ values, opens }, at) => {
        for (const value of values) found.add(value)
        if (opens) goOn(opens, words, at + 1, found)
      })
      return found
    }
  }
}
