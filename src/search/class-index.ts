import { byClass } from './by-class.ts'
import type { Rows } from './rows.ts'
import { createSparseSum, type Features } from './sparse-sum.ts'
import type { Vector } from './vectors.ts'
import { indexing, training } from './weights.ts'

/** Texts that teach what is said when their class is meant. */
export interface Lessons {
  readonly rows: Rows
  /** The class of each row. */
  readonly labels: Uint32Array
  readonly classes: number
}

/** How strongly each feature speaks for each class that has it. */
export interface ClassIndex {
  readonly classes: number
  /** What each class scores whatever is said. */
  readonly bias: Readonly<Float32Array>
  /** The score of every class for a vector, before softmax; they last until the next call. */
  score(vector: Vector): Float32Array
  /** Moves each class by its step towards the vector. */
  move(vector: Vector, steps: Float32Array): void
  /** How many additions a score takes. */
  cost(vector: Vector): number
}

/** Which classes have a feature, and how strongly it speaks for each: an inverted index in typed arrays. */
interface Postings {
  /** A feature's classes stand from its start to the next one's. */
  readonly starts: Uint32Array
  readonly classOf: Uint32Array
  readonly weightOf: Float32Array
}

type Centroids = (use: (label: number, centroid: Features) => void) => void

/** Goes through the classes, each with the sum of its texts; done again rather than kept, for memory. */
function centroidsOf({ rows, labels, classes }: Lessons): Centroids {
  const sorted = byClass(labels, classes)
  const sum = createSparseSum()
  const addRow = (row: number) => {
    const end = rows.starts[row + 1] ?? 0
    for (let at = rows.starts[row] ?? 0; at < end; at++) sum.add(rows.ids[at] ?? 0, rows.weights[at] ?? 0)
  }
  return use => {
    for (let label = 0; label < classes; label++) {
      for (const row of sorted.rows.subarray(sorted.starts[label], sorted.starts[label + 1])) addRow(row)
      use(label, sum.take())
    }
  }
}

/** Flattens a sum, so that what is said in one way among ten counts nearly as much as what is said in all. */
function flatten({ weights }: Features): void {
  let squares = 0
  for (let i = 0; i < weights.length; i++) {
    const flat = (weights[i] ?? 0) ** indexing.flatness
    weights[i] = flat
    squares += flat * flat
  }
  const scale = indexing.sharpness / (Math.sqrt(squares) || 1)
  for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] ?? 0) * scale
}

/** A feature that speaks for too many classes tells nothing and costs most: it gets no place. */
function placesFor(centroids: Centroids, features: number, classes: number): Uint32Array {
  const mostClasses = Math.max(indexing.fewClasses, indexing.mostOfClasses * classes)
  const counts = new Uint32Array(features)
  centroids((_, { ids }) => {
    for (const id of ids) counts[id] = (counts[id] ?? 0) + 1
  })
  const starts = new Uint32Array(features + 1)
  counts.forEach((count, id) => (starts[id + 1] = (starts[id] ?? 0) + (count > mostClasses ? 0 : count)))
  return starts
}

function postingsOf(lessons: Lessons, features: number): Postings {
  const centroids = centroidsOf(lessons)
  const starts = placesFor(centroids, features, lessons.classes)
  const classOf = new Uint32Array(starts[features] ?? 0)
  const weightOf = new Float32Array(classOf.length)
  const next = starts.slice()
  centroids((label, centroid) => {
    flatten(centroid)
    centroid.ids.forEach((id, i) => {
      if (starts[id] === starts[id + 1]) return
      const at = next[id] ?? 0
      classOf[at] = label
      weightOf[at] = centroid.weights[i] ?? 0
      next[id] = at + 1
    })
  })
  return { starts, classOf, weightOf }
}

/**
 * Builds the index of the classes. The weights begin as the classes' centroids, which find well before any
 * training.
 */
export function createClassIndex(lessons: Lessons, features: number): ClassIndex {
  const { starts, classOf, weightOf } = postingsOf(lessons, features)
  const bias = new Float32Array(lessons.classes)
  const scores = new Float32Array(lessons.classes)

  return {
    classes: lessons.classes,
    bias,
    cost: ({ ids }) => ids.reduce((sum, id) => sum + (starts[id + 1] ?? 0) - (starts[id] ?? 0), 0),
    score({ ids, weights }) {
      scores.set(bias)
      for (let i = 0; i < ids.length; i++) {
        const id = ids[i] ?? 0
        const weight = weights[i] ?? 0
        const end = starts[id + 1] ?? 0
        for (let at = starts[id] ?? 0; at < end; at++) {
          const of = classOf[at] ?? 0
          scores[of] = (scores[of] ?? 0) + weight * (weightOf[at] ?? 0)
        }
      }
      return scores
    },
    move({ ids, weights }, steps) {
      for (let c = 0; c < steps.length; c++) bias[c] = (bias[c] ?? 0) + (steps[c] ?? 0) * training.biasShare
      for (let i = 0; i < ids.length; i++) {
        const id = ids[i] ?? 0
        const weight = weights[i] ?? 0
        const end = starts[id + 1] ?? 0
        for (let at = starts[id] ?? 0; at < end; at++)
          weightOf[at] = (weightOf[at] ?? 0) + weight * (steps[classOf[at] ?? 0] ?? 0)
      }
    }
  }
}
