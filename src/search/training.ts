import type { ClassIndex, Lessons } from './class-index.ts'
import type { Rows } from './rows.ts'
import { softmax } from './softmax.ts'
import type { Vector } from './vectors.ts'
import { training } from './weights.ts'

interface Example {
  readonly vector: Vector
  readonly label: number
  readonly weight: number
}

/** What training costs is told well enough by one text in so many. */
const sampled = 16

/** A row as a vector. */
function vectorOf({ starts, ids, weights }: Rows, row: number): Vector {
  const from = starts[row] ?? 0
  const to = starts[row + 1] ?? 0
  return { ids: ids.subarray(from, to), weights: weights.subarray(from, to) }
}

/** The rows that teach something. */
function examplesOf({ rows, labels, weights }: Lessons): Example[] {
  return [...weights].flatMap((weight, row) =>
    weight > 0 ? [{ vector: vectorOf(rows, row), label: labels[row] ?? 0, weight }] : []
  )
}

/** About how many additions a round takes: the scores of the texts, and four for each probability. */
function costOfRound(index: ClassIndex, { rows }: Lessons): number {
  let cost = 0
  for (let row = 0; row < rows.count; row += sampled) cost += index.cost(vectorOf(rows, row))
  return sampled * cost + 4 * index.classes * rows.count
}

/** Deterministic order of the examples in each round: a linear congruential walk, so that two starts agree. */
function shuffled(count: number, round: number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, i) => i)
  let state = 12345 + round
  for (let i = count - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const j = state % (i + 1)
    const swap = order[i] ?? 0
    order[i] = order[j] ?? 0
    order[j] = swap
  }
  return order
}

/** Turns probabilities into the step of each class, in place; false where none is worth one. */
function toSteps(probabilities: Float32Array, label: number, rate: number): boolean {
  let any = false
  for (let c = 0; c < probabilities.length; c++) {
    const gradient = (c === label ? 1 : 0) - (probabilities[c] ?? 0)
    const worthwhile = Math.abs(gradient) >= training.floor
    probabilities[c] = worthwhile ? rate * gradient : 0
    any ||= worthwhile
  }
  return any
}

/**
 * Trains an index as a softmax classifier by stochastic gradient descent. Only classes that an example
 * really confuses are moved, which makes training at start-up affordable; where even that takes too
 * long there are fewer rounds or none.
 */
export function train(index: ClassIndex, lessons: Lessons): void {
  const rounds = Math.min(training.rounds, Math.floor(training.mostAdditions / costOfRound(index, lessons)))
  if (rounds === 0) return
  const examples = examplesOf(lessons)
  for (let round = 0; round < rounds; round++) {
    const rate = training.rate / (1 + round * training.decay)
    for (const number of shuffled(examples.length, round)) {
      const example = examples[number]
      if (!example) continue
      const scores = index.score(example.vector)
      softmax(scores)
      if (toSteps(scores, example.label, rate * example.weight)) index.move(example.vector, scores)
    }
  }
}
