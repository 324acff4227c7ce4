import type { ClassIndex, Lessons } from './class-index.ts'
import { createFreshCoverage } from './fresh-coverage.ts'
import { createKinship } from './kinship.ts'
import type { UnitClass } from './units.ts'
import type { Vector } from './vectors.ts'
import { freshness } from './weights.ts'

/**
 * Numbers of fresh classes with how near each is to a question, 0..1; only those that are near at all. Takes the
 * question and the scores of all classes for it, before softmax.
 */
export type FreshNearness = (question: Vector, scores: Float32Array) => ReadonlyMap<number, number>

/** Compares questions with entries that nobody has asked for yet: by the words of both, and by what both resemble. */
export function createFreshNearness(
  index: ClassIndex,
  lessons: Lessons,
  classes: readonly UnitClass[]
): FreshNearness {
  const coverageOf = createFreshCoverage(lessons.rows, lessons.labels, classes)
  const kinshipOf = createKinship(index, lessons, classes)
  const { kinship } = freshness
  return (question, scores) => {
    const covered = coverageOf(question)
    const kin = kinshipOf(scores)
    const near = new Set([...covered.keys(), ...kin.keys()])
    const nearness = (number: number) =>
      (1 - kinship) * (covered.get(number) ?? 0) + kinship * (kin.get(number) ?? 0)
    return new Map([...near].map(number => [number, nearness(number)]))
  }
}
