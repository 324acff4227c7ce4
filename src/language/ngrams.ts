import { endHash, extendHash, seeds, startHash } from './hash.ts'

const edge = '_'.charCodeAt(0)

/**
 * The hashes of a word's n-grams of so many letters, in order. The word's edges are marked, so that a beginning
 * differs from a middle.
 */
export function gramHashes(word: string, letters: number): number[] {
  const hashes: number[] = []
  for (let from = -1; from + letters <= word.length + 1; from++) {
    let hash = startHash(seeds.gram)
    for (let at = from; at < from + letters; at++)
      hash = extendHash(hash, at < 0 || at === word.length ? edge : word.charCodeAt(at))
    hashes.push(endHash(hash))
  }
  return hashes
}
