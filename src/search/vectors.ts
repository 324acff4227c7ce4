import type { Featuriser } from './features.ts'
import { resize, type Rows } from './rows.ts'
import type { Features } from './sparse-sum.ts'
import { rarestPart } from './weights.ts'

/** A sparse unit vector over the features of a space. */
export type Vector = Features

/** The features that a collection is compared by, and the way from a text's features to its vector. */
export interface Space {
  readonly size: number
  /**
   * `unseen` is how many of the text's words no text of the collection has: each takes as much of the unit vector as
   * the rarest of features, so that a text is near to nothing by a fraction of it.
   */
  readonly vector: (features: Features, unseen?: number) => Vector
  /** A feature's number in the space; none of one that is left out of it. */
  readonly numberOf: (feature: number) => number | undefined
  /** The vectors of all texts. */
  readonly rows: Rows
}

const dropped = 0xffffffff

/** The new number of each feature that is kept, and how rare each of those is. */
interface Choice {
  readonly numbers: Uint32Array
  readonly idf: Float32Array
  readonly size: number
}

const rarity = (texts: number, frequency: number) => Math.log(1 + texts / frequency)

function choose({ starts, ids, count }: Rows, featuriser: Featuriser): Choice {
  const frequencies = new Uint32Array(featuriser.size)
  const used = starts[count] ?? 0
  for (let i = 0; i < used; i++) {
    const id = ids[i] ?? 0
    frequencies[id] = (frequencies[id] ?? 0) + 1
  }
  const numbers = new Uint32Array(frequencies.length).fill(dropped)
  const idf = new Float32Array(frequencies.length)
  let size = 0
  for (let id = 0; id < frequencies.length; id++) {
    const frequency = frequencies[id] ?? 0
    if (frequency < rarestPart && !featuriser.isWhole(id)) continue
    idf[size] = rarity(count, frequency)
    numbers[id] = size++
  }
  return { numbers, idf: idf.slice(0, size), size }
}

/** Weighs features by their rarity and scales them to a unit vector, of which some is taken already. */
function weigh(from: Features, to: Features, { numbers, idf }: Choice, taken = 0): number {
  let count = 0
  let squares = taken
  for (let i = 0; i < from.ids.length; i++) {
    const id = numbers[from.ids[i] ?? 0] ?? dropped
    if (id === dropped) continue
    const weight = Math.sqrt(from.weights[i] ?? 0) * (idf[id] ?? 0)
    to.ids[count] = id
    to.weights[count++] = weight
    squares += weight * weight
  }
  const length = Math.sqrt(squares) || 1
  for (let i = 0; i < count; i++) to.weights[i] = (to.weights[i] ?? 0) / length
  return count
}

/** Weighs all rows where they stand: what is dropped makes room for what follows. */
function weighAll({ count, starts, ids, weights }: Rows, choice: Choice): Rows {
  const newStarts = new Uint32Array(count + 1)
  let used = 0
  for (let row = 0; row < count; row++) {
    const from = starts[row] ?? 0
    const to = starts[row + 1] ?? 0
    used += weigh(
      { ids: ids.subarray(from, to), weights: weights.subarray(from, to) },
      { ids: ids.subarray(used), weights: weights.subarray(used) },
      choice
    )
    newStarts[row + 1] = used
  }
  return { count, starts: newStarts, ...resize({ ids, weights }, used) }
}

/** Builds the space of a collection's texts; their rows become vectors, and the rows given are used up. */
export function createSpace(learnt: Rows, featuriser: Featuriser): Space {
  const choice = choose(learnt, featuriser)
  const { numbers, size } = choice
  const rarest = rarity(learnt.count, 1) ** 2
  return {
    size,
    rows: weighAll(learnt, choice),
    numberOf(feature) {
      const number = numbers[feature] ?? dropped
      return number === dropped ? undefined : number
    },
    vector(features, unseen = 0) {
      const ids = new Uint32Array(features.ids.length)
      const weights = new Float32Array(ids.length)
      const count = weigh(features, { ids, weights }, choice, unseen * rarest)
      return { ids: ids.subarray(0, count), weights: weights.subarray(0, count) }
    }
  }
}
