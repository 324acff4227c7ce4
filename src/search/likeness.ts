import { byClass } from './by-class.ts'
import type { Rows } from './rows.ts'
import type { Vector } from './vectors.ts'

/** How a class's texts compare with a vector, both 0..1. */
export interface Likeness {
  /** The cosine with the nearest text. */
  readonly nearest: number
  /** The part of the vector that all texts together have. */
  readonly covered: number
}

/** Compares a vector with every text of some classes; made for a few classes, not for all. */
export type Compare = (vector: Vector, classes: readonly number[]) => Likeness[]

export function createComparison(texts: Rows, labels: Uint32Array, classes: number, size: number): Compare {
  const { starts, rows } = byClass(labels, classes)
  /** The vector's weights by feature, while it is looked at. */
  const spread = new Float32Array(size)
  /** By feature, the last comparison in which it was found covered. */
  const coveredIn = new Uint32Array(size)
  let comparison = 0

  function compare(label: number): Likeness {
    comparison++
    let nearest = 0
    let covered = 0
    for (let i = starts[label] ?? 0; i < (starts[label + 1] ?? 0); i++) {
      const row = rows[i] ?? 0
      const end = texts.starts[row + 1] ?? 0
      let cosine = 0
      for (let at = texts.starts[row] ?? 0; at < end; at++) {
        const id = texts.ids[at] ?? 0
        const weight = spread[id] ?? 0
        if (weight === 0) continue
        cosine += weight * (texts.weights[at] ?? 0)
        if (coveredIn[id] === comparison) continue
        coveredIn[id] = comparison
        covered += weight * weight
      }
      nearest = Math.max(nearest, cosine)
    }
    return { nearest, covered }
  }

  return ({ ids, weights }, some) => {
    ids.forEach((id, i) => (spread[id] = weights[i] ?? 0))
    const found = some.map(compare)
    for (const id of ids) spread[id] = 0
    return found
  }
}
