import type { Rows } from './rows.ts'
import type { UnitClass } from './units.ts'
import type { Vector } from './vectors.ts'

/** How the words of fresh classes meet those of a question: by the number of the class, only those that meet any. */
export interface WordsInCommon {
  /** The part of the question, 0..1, that the class has; rare words count more. */
  readonly coverage: ReadonlyMap<number, number>
  /** How strongly the class's texts speak of what the question says, about 0..1. */
  readonly strength: ReadonlyMap<number, number>
}

export type FreshWords = (question: Vector) => WordsInCommon

/** The fresh classes that have each feature, each with its greatest weight in a text of the class. */
function holdersOf(texts: Rows, labels: Uint32Array, isFresh: readonly boolean[]) {
  const holders = new Map<number, Map<number, number>>()
  labels.forEach((label, row) => {
    if (!isFresh[label]) return
    const end = texts.starts[row + 1] ?? 0
    for (let at = texts.starts[row] ?? 0; at < end; at++) {
      const id = texts.ids[at] ?? 0
      const having = holders.get(id) ?? new Map<number, number>()
      having.set(label, Math.max(having.get(label) ?? 0, texts.weights[at] ?? 0))
      holders.set(id, having)
    }
  })
  return holders
}

/**
 * Compares questions with entries that nobody has asked for yet. Their long texts are unlike any question, so
 * what counts is how much of the question they have, and of that the words that tell one of them from another:
 * a meeting on one subject has its word on every slide.
 */
export function createFreshWords(
  texts: Rows,
  labels: Uint32Array,
  classes: readonly UnitClass[]
): FreshWords {
  const isFresh = classes.map(({ fresh = false }) => fresh)
  const count = isFresh.filter(Boolean).length
  const holders = holdersOf(texts, labels, isFresh)

  return ({ ids, weights }) => {
    const coverage = new Map<number, number>()
    const strength = new Map<number, number>()
    if (count === 0) return { coverage, strength }
    let total = 0
    ids.forEach((id, i) => {
      const weight = weights[i] ?? 0
      const having = holders.get(id)
      const told = weight ** 2 * Math.log(1 + count / (having?.size ?? 1))
      total += told
      for (const [label, own] of having ?? []) {
        coverage.set(label, (coverage.get(label) ?? 0) + told)
        strength.set(label, (strength.get(label) ?? 0) + weight * own)
      }
    })
    for (const [label, sum] of coverage) coverage.set(label, sum / total)
    return { coverage, strength }
  }
}
