import type { ClassIndex, Lessons } from './class-index.ts'
import { createProfileComparison, profileOf } from './profiles.ts'
import type { UnitClass } from './units.ts'

/** Numbers of fresh classes, each with how far it resembles the known classes that a question resembles, 0..1. */
export type Kinship = (scores: Float32Array) => ReadonlyMap<number, number>

/** What was said for each class: its score without what it scores whatever is said. */
function toldFor({ bias }: ClassIndex, scores: Float32Array): Float32Array {
  return scores.map((score, number) => score - (bias[number] ?? 0))
}

/**
 * Compares questions with fresh entries that may share no word with them. What people say of the known classes
 * has taught the index which words go together; so a question and an entry on one subject resemble the same
 * classes. Takes the scores of all classes for a question, before softmax.
 */
export function createKinship(
  index: ClassIndex,
  { rows, labels }: Lessons,
  classes: readonly UnitClass[]
): Kinship {
  const numbers = classes.map((_, number) => number)
  const known = numbers.filter(number => !classes[number]?.fresh && classes[number]?.kind !== 'off-topic')
  if (known.length === 0) return () => new Map()
  const profile = (scores: Float32Array) => profileOf(toldFor(index, scores), known)
  const texts = [...labels].flatMap((label, row) => {
    if (!classes[label]?.fresh) return []
    const [from, to] = [rows.starts[row], rows.starts[row + 1]]
    const scores = index.score({ ids: rows.ids.subarray(from, to), weights: rows.weights.subarray(from, to) })
    return [{ label, profile: profile(scores) }]
  })
  if (texts.length === 0) return () => new Map()
  const likeness = createProfileComparison(texts)
  return scores => likeness(profile(scores))
}
