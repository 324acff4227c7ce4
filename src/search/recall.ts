import { hashText } from '../language/hash.ts'

/** Gives what was found for a word before, or finds it. */
export type Recall<T> = (word: string, find: () => T) => T

/**
 * Recalls what was found out of words that come back, such as the same typing error. It knows them by hashes
 * alone, so nothing that anybody wrote is kept; the salt is nobody's to know, so that no one can make a word that
 * is taken for another's. When it is full it begins anew.
 */
export function createRecall<T>(most: number): Recall<T> {
  const salt = Math.floor(Math.random() * 2 ** 31)
  const found = new Map<number, T>()
  /** Two hashes in one number of 53 bits. */
  const keyOf = (word: string) => (hashText(word, salt) >>> 0) * 2 ** 21 + (hashText(word, ~salt) >>> 11)

  return (word, find) => {
    const key = keyOf(word)
    const before = found.get(key)
    if (before !== undefined) return before
    if (found.size >= most) found.clear()
    const value = find()
    found.set(key, value)
    return value
  }
}
