/** A seeded source of chance, so that two runs ask the same questions of the same entries. */
export interface Random {
  /** 0 <= value < 1 */
  next(): number
  /** A whole number from 0 to one less than the bound. */
  below(bound: number): number
  pick<T>(from: readonly [T, ...T[]]): T
  chance(probability: number): boolean
  shuffle<T>(items: readonly T[]): T[]
}

/** The generator 'mulberry32'. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (bound: number) => Math.floor(next() * bound)
  return {
    next,
    below,
    pick: from => from[below(from.length)] ?? from[0],
    chance: probability => next() < probability,
    shuffle: items =>
      items
        .map(item => ({ item, key: next() }))
        .sort((a, b) => a.key - b.key)
        .map(({ item }) => item)
  }
}
