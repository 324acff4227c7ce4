/** Gives features numbers in the order they come. A feature is known by the hash of its name. */
export interface Numbering {
  readonly size: number
  readonly learn: (hash: number) => number
  /** The number of a feature, or none where it was never learnt. */
  readonly find: (hash: number) => number | undefined
}

/** Room for what the shipped knowledge has: growing costs more. */
const startCapacity = 1 << 19

/**
 * A hash table in typed arrays. Names are not kept: of a hundred thousand features about one shares its
 * hash with another, which no text notices, and a large collection needs a fraction of the memory.
 */
export function createNumbering(): Numbering {
  let hashes = new Int32Array(startCapacity)
  /** The number plus one; nothing where the place is free. */
  let places = new Uint32Array(startCapacity)
  let size = 0

  const placeOf = (hash: number) => {
    const mask = places.length - 1
    let at = hash & mask
    while (places[at] !== 0 && hashes[at] !== hash) at = (at + 1) & mask
    return at
  }

  const grow = () => {
    const before = { hashes, places }
    hashes = new Int32Array(2 * before.hashes.length)
    places = new Uint32Array(hashes.length)
    before.places.forEach((number, i) => {
      if (number === 0) return
      const hash = before.hashes[i] ?? 0
      const at = placeOf(hash)
      hashes[at] = hash
      places[at] = number
    })
  }

  return {
    get size() {
      return size
    },
    learn(hash) {
      const at = placeOf(hash)
      const number = places[at] ?? 0
      if (number !== 0) return number - 1
      hashes[at] = hash
      places[at] = ++size
      if (2 * size > places.length) grow()
      return size - 1
    },
    find(hash) {
      const number = places[placeOf(hash)] ?? 0
      return number === 0 ? undefined : number - 1
    }
  }
}
