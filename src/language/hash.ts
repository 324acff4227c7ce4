/** What a feature is, so that a word, a stem and a part of the same letters differ. */
export const seeds = { word: 1, stem: 2, pair: 3, gram: 4, term: 5, questionType: 6 }

const prime = 0x01000193
const offset = 0x811c9dc5

/** The beginning of a hash. */
export const startHash = (seed: number) => Math.imul(offset ^ seed, prime)

/** A hash with one more value in it. */
export const extendHash = (hash: number, value: number) => Math.imul(hash ^ value, prime)

/** Spreads what a hash holds over all of its bits. */
export function endHash(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  const again = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return again ^ (again >>> 16)
}

export function hashText(text: string, seed: number): number {
  let hash = startHash(seed)
  for (let i = 0; i < text.length; i++) hash = extendHash(hash, text.charCodeAt(i))
  return endHash(hash)
}

export const hashPair = (seed: number, first: number, second: number) =>
  endHash(extendHash(extendHash(startHash(seed), first), second))
