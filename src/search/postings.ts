import type { Vector } from './vectors.ts'

/** Which rows have a feature, and how strongly: an inverted index in typed arrays. */
export interface Postings {
  readonly rows: number
  /** The inner product of a vector with every row. */
  scores(vector: Vector): Float32Array
}

/** Builds the inverted index over rows of vectors in a space of the given size. */
export function createPostings(vectors: readonly Vector[], size: number): Postings {
  const starts = new Uint32Array(size + 1)
  for (const { ids } of vectors) for (const id of ids) starts[id + 1] = (starts[id + 1] ?? 0) + 1
  for (let i = 0; i < size; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0)
  const next = starts.slice()
  const rowOf = new Uint32Array(starts[size] ?? 0)
  const weightOf = new Float32Array(rowOf.length)
  vectors.forEach(({ ids, weights }, row) => {
    ids.forEach((id, i) => {
      const at = next[id] ?? 0
      rowOf[at] = row
      weightOf[at] = weights[i] ?? 0
      next[id] = at + 1
    })
  })

  return {
    rows: vectors.length,
    scores({ ids, weights }) {
      const scores = new Float32Array(vectors.length)
      for (let i = 0; i < ids.length; i++) {
        const id = ids[i] ?? 0
        const weight = weights[i] ?? 0
        const end = starts[id + 1] ?? 0
        for (let at = starts[id] ?? 0; at < end; at++) {
          const row = rowOf[at] ?? 0
          scores[row] = (scores[row] ?? 0) + weight * (weightOf[at] ?? 0)
        }
      }
      return scores
    }
  }
}
