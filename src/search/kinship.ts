import { byClass } from './by-class.ts'
import type { ClassIndex, Lessons } from './class-index.ts'
import { createLikeness, profileOf } from './profiles.ts'
import type { UnitClass } from './units.ts'

/** Numbers of fresh classes, each with how far it resembles the known classes that a question resembles, 0..1. */
export type Kinship = (scores: Float32Array) => ReadonlyMap<number, number>

/** What was said for each class: its score without what it scores whatever is said. */
function toldFor({ bias }: ClassIndex, scores: Float32Array): Float32Array {
  return scores.map((score, number) => score - (bias[number] ?? 0))
}

/** What the texts of a class say for all classes, taken together. */
function toldTogether(index: ClassIndex, { rows }: Lessons, own: Uint32Array): Float32Array {
  const sum = new Float32Array(index.classes)
  for (const row of own) {
    const from = rows.starts[row]
    const to = rows.starts[row + 1]
    const scores = index.score({ ids: rows.ids.subarray(from, to), weights: rows.weights.subarray(from, to) })
    toldFor(index, scores).forEach((told, number) => (sum[number] = (sum[number] ?? 0) + told))
  }
  return sum
}

/**
 * Compares questions with fresh entries that may share no word with them. What people say of the known classes
 * has taught the index which words go together; so a question and an entry on one subject resemble the same
 * classes. Takes the scores of all classes for a question, before softmax.
 */
export function createKinship(index: ClassIndex, lessons: Lessons, classes: readonly UnitClass[]): Kinship {
  const numbers = classes.map((_, number) => number)
  const fresh = numbers.filter(number => classes[number]?.fresh)
  const known = numbers.filter(number => !classes[number]?.fresh && classes[number]?.kind !== 'off-topic')
  if (fresh.length === 0 || known.length === 0) return () => new Map()
  const { starts, rows } = byClass(lessons.labels, classes.length)
  const likeness = createLikeness(
    fresh.map(number => {
      const own = rows.subarray(starts[number], starts[number + 1])
      return [number, profileOf(toldTogether(index, lessons, own), known)]
    })
  )
  return scores => likeness(profileOf(toldFor(index, scores), known))
}
