import { byClass } from './by-class.ts'
import type { Rows } from './rows.ts'
import type { Vector } from './vectors.ts'

/** The cosine of a vector with the nearest text of each of some classes. */
export type Nearest = (vector: Vector, classes: readonly number[]) => number[]

/** Compares a vector with every text of a class; made for a few classes, not for all. */
export function createNearest(texts: Rows, labels: Uint32Array, classes: number, size: number): Nearest {
  const { starts, rows } = byClass(labels, classes)
  /** The vector's weights by feature, while it is looked at. */
  const spread = new Float32Array(size)

  const cosine = (row: number) => {
    let sum = 0
    const end = texts.starts[row + 1] ?? 0
    for (let at = texts.starts[row] ?? 0; at < end; at++)
      sum += (spread[texts.ids[at] ?? 0] ?? 0) * (texts.weights[at] ?? 0)
    return sum
  }

  const nearestOf = (label: number) => {
    let most = 0
    for (let i = starts[label] ?? 0; i < (starts[label + 1] ?? 0); i++)
      most = Math.max(most, cosine(rows[i] ?? 0))
    return most
  }

  return ({ ids, weights }, some) => {
    ids.forEach((id, i) => (spread[id] = weights[i] ?? 0))
    const found = some.map(nearestOf)
    for (const id of ids) spread[id] = 0
    return found
  }
}
