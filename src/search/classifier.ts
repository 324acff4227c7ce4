import type { TrainingWeights } from './weights.ts'
import type { Vector } from './vectors.ts'

/** A text of a known class. */
export interface Example {
  readonly vector: Vector
  readonly label: number
  /** How much the example counts: 1 for a phrasing, less for a sentence of an answer. */
  readonly weight: number
}

/** Softmax probabilities over the classes. */
export type Classifier = (vector: Vector) => Float32Array

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

function softmax(scores: Float32Array): void {
  let largest = -Infinity
  for (const score of scores) if (score > largest) largest = score
  let sum = 0
  for (let c = 0; c < scores.length; c++) {
    const value = Math.exp((scores[c] ?? 0) - largest)
    scores[c] = value
    sum += value
  }
  for (let c = 0; c < scores.length; c++) scores[c] = (scores[c] ?? 0) / sum
}

function addScores(out: Float32Array, table: Float32Array, { ids, weights }: Vector): void {
  const classes = out.length
  for (let i = 0; i < ids.length; i++) {
    const weight = weights[i] ?? 0
    const row = (ids[i] ?? 0) * classes
    for (let c = 0; c < classes; c++) out[c] = (out[c] ?? 0) + weight * (table[row + c] ?? 0)
  }
}

/** The table of a model: a row of class weights for each feature, and a bias for each class. */
interface Model {
  readonly table: Float32Array
  readonly bias: Float32Array
}

/** Moves the model towards the example's class; the scores are its probabilities before the step. */
function update(
  model: Model,
  scores: Float32Array,
  example: Example,
  rate: number,
  training: TrainingWeights
): void {
  const { table, bias } = model
  const steps: number[] = []
  const moved: number[] = []
  for (let c = 0; c < scores.length; c++) {
    const gradient = (c === example.label ? 1 : 0) - (scores[c] ?? 0)
    if (Math.abs(gradient) < training.floor) continue
    const step = rate * example.weight * gradient
    bias[c] = (bias[c] ?? 0) + step * training.biasShare
    moved.push(c)
    steps.push(step)
  }
  const { ids, weights } = example.vector
  for (let i = 0; i < ids.length; i++) {
    const row = (ids[i] ?? 0) * scores.length
    const weight = weights[i] ?? 0
    for (let m = 0; m < moved.length; m++) {
      const at = row + (moved[m] ?? 0)
      table[at] = (table[at] ?? 0) + (steps[m] ?? 0) * weight
    }
  }
}

/**
 * Trains a multinomial logistic classifier by stochastic gradient descent. Only classes that the example
 * really confuses are updated (gradient above a floor), which makes training at start-up affordable.
 */
export function trainClassifier(
  examples: readonly Example[],
  features: number,
  classes: number,
  training: TrainingWeights
): Classifier {
  const model: Model = { table: new Float32Array(features * classes), bias: new Float32Array(classes) }
  const classify: Classifier = vector => {
    const scores = Float32Array.from(model.bias)
    addScores(scores, model.table, vector)
    softmax(scores)
    return scores
  }
  for (let round = 0; round < training.rounds; round++) {
    const rate = training.rate / (1 + round * training.decay)
    for (const index of shuffled(examples.length, round)) {
      const example = examples[index]
      if (example) update(model, classify(example.vector), example, rate, training)
    }
  }
  return classify
}
