import { byClass } from './by-class.ts'
import type { Rows } from './rows.ts'
import type { Vector } from './vectors.ts'

/** Compares a vector with the texts of a class; made for a few classes, not for all. */
export interface Comparison {
  /** The cosine, 0..1, with the nearest text of each of some classes. */
  nearest(vector: Vector, classes: readonly number[]): number[]
  /** What a class's texts have together. */
  featuresOf(label: number): ReadonlySet<number>
}

/** The part of a vector, 0..1, that is made of some features. */
export const partOf = ({ ids, weights }: Vector, features: ReadonlySet<number>) =>
  ids.reduce((sum, id, i) => sum + (features.has(id) ? (weights[i] ?? 0) ** 2 : 0), 0)

export function createComparison(
  texts: Rows,
  labels: Uint32Array,
  classes: number,
  size: number
): Comparison {
  const { starts, rows } = byClass(labels, classes)
  /** The vector's weights by feature, while it is looked at. */
  const spread = new Float32Array(size)

  function cosine(row: number): number {
    let sum = 0
    const end = texts.starts[row + 1] ?? 0
    for (let at = texts.starts[row] ?? 0; at < end; at++)
      sum += (spread[texts.ids[at] ?? 0] ?? 0) * (texts.weights[at] ?? 0)
    return sum
  }

  function nearestOf(label: number): number {
    let most = 0
    for (let i = starts[label] ?? 0; i < (starts[label + 1] ?? 0); i++)
      most = Math.max(most, cosine(rows[i] ?? 0))
    return most
  }

  return {
    nearest({ ids, weights }, some) {
      ids.forEach((id, i) => (spread[id] = weights[i] ?? 0))
      const found = some.map(nearestOf)
      for (const id of ids) spread[id] = 0
      return found
    },
    featuresOf(label) {
      const own = new Set<number>()
      for (let i = starts[label] ?? 0; i < (starts[label + 1] ?? 0); i++) {
        const row = rows[i] ?? 0
        for (const id of texts.ids.subarray(texts.starts[row], texts.starts[row + 1])) own.add(id)
      }
      return own
    }
  }
}
