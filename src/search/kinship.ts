import { insertBest } from './best-of.ts'
import { byClass } from './by-class.ts'
import type { ClassIndex, Lessons } from './class-index.ts'
import type { UnitClass } from './units.ts'
import { freshness } from './weights.ts'

/** Numbers of fresh classes, each with how far it resembles the known classes that a question resembles, 0..1. */
export type Kinship = (scores: Float32Array) => ReadonlyMap<number, number>

/** The known classes that a text resembles most, each with its part; a unit vector. */
type Profile = ReadonlyMap<number, number>

/** What stands out of the scores of the known classes. */
function profileOf(scores: Float32Array, known: readonly number[]): Profile {
  const closest: number[] = []
  let sum = 0
  for (const number of known) {
    sum += scores[number] ?? 0
    insertBest(closest, number, scores, freshness.relatives)
  }
  const mean = sum / known.length
  const parts = closest.map(number => Math.max(0, (scores[number] ?? 0) - mean))
  const length = Math.hypot(...parts) || 1
  return new Map(closest.map((number, i) => [number, (parts[i] ?? 0) / length]))
}

function cosine(one: Profile, other: Profile): number {
  let sum = 0
  for (const [number, part] of one) sum += part * (other.get(number) ?? 0)
  return sum
}

/** The scores of the texts of a class taken together. */
function scoresOf(index: ClassIndex, { rows }: Lessons, own: Uint32Array): Float32Array {
  const sum = new Float32Array(index.classes)
  for (const row of own) {
    const from = rows.starts[row]
    const to = rows.starts[row + 1]
    const scores = index.score({ ids: rows.ids.subarray(from, to), weights: rows.weights.subarray(from, to) })
    scores.forEach((score, number) => (sum[number] = (sum[number] ?? 0) + score))
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
  const profiles = fresh.map(number => {
    const own = rows.subarray(starts[number], starts[number + 1])
    return [number, profileOf(scoresOf(index, lessons, own), known)] as const
  })
  return scores => {
    const question = profileOf(scores, known)
    return new Map(profiles.map(([number, profile]) => [number, cosine(question, profile)]))
  }
}
