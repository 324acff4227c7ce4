import type { Rows } from './rows.ts'
import type { UnitClass } from './units.ts'
import type { Vector } from './vectors.ts'

/** Numbers of fresh classes with the part of a question, 0..1, that each covers; only those that cover any. */
export type FreshCoverage = (question: Vector) => ReadonlyMap<number, number>

/** Which fresh classes have each feature. */
function holdersOf(texts: Rows, labels: Uint32Array, isFresh: readonly boolean[]) {
  const holders = new Map<number, Set<number>>()
  labels.forEach((label, row) => {
    if (!isFresh[label]) return
    for (const id of texts.ids.subarray(texts.starts[row], texts.starts[row + 1])) {
      const known = holders.get(id)
      if (known) known.add(label)
      else holders.set(id, new Set([label]))
    }
  })
  return holders
}

/**
 * Compares questions with entries that nobody has asked for yet. Their long texts are unlike any question, so
 * what counts is how much of the question they have, and of that the words that tell one of them from another:
 * a meeting on one subject has its word on every slide.
 */
export function createFreshCoverage(
  texts: Rows,
  labels: Uint32Array,
  classes: readonly UnitClass[]
): FreshCoverage {
  const isFresh = classes.map(({ fresh = false }) => fresh)
  const count = isFresh.filter(Boolean).length
  const holders = holdersOf(texts, labels, isFresh)

  return ({ ids, weights }) => {
    const covered = new Map<number, number>()
    if (count === 0) return covered
    let total = 0
    ids.forEach((id, i) => {
      const having = holders.get(id)
      const rarity = Math.log(1 + count / (having?.size ?? 1))
      const weight = (weights[i] ?? 0) ** 2 * rarity
      total += weight
      for (const label of having ?? []) covered.set(label, (covered.get(label) ?? 0) + weight)
    })
    for (const [label, sum] of covered) covered.set(label, sum / total)
    return covered
  }
}
