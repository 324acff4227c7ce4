import type { ClassIndex, Lessons } from './class-index.ts'
import type { Rows } from './rows.ts'
import { softmax } from './softmax.ts'
import type { Vector } from './vectors.ts'
import { training } from './weights.ts'

/** What training costs is told well enough by one text in so many. */
const sampled = 16

/** A row as a vector. */
function vectorOf({ starts, ids, weights }: Rows, row: number): Vector {
  const from = starts[row] ?? 0
  const to = starts[row + 1] ?? 0
  return { ids: ids.subarray(from, to), weights: weights.subarray(from, to) }
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
  const { rows, labels } = lessons
  const rounds = Math.min(training.rounds, Math.floor(training.mostAdditions / costOfRound(index, lessons)))
  /** One for each row that is found surely. */
  const learnt = new Uint8Array(rows.count)
  for (let round = 0; round < rounds; round++) {
    const rate = training.rate / (1 + round * training.decay)
    for (const row of shuffled(rows.count, round)) {
      if (learnt[row]) continue
      const vector = vectorOf(rows, row)
      const label = labels[row] ?? 0
      const scores = index.score(vector)
      softmax(scores)
      if ((scores[label] ?? 0) > training.learnt) learnt[row] = 1
      if (toSteps(scores, label, rate)) index.move(vector, scores)
    }
  }
}
