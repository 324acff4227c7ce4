import type { Language } from '../domain/language.ts'
import type { ClassIndex, Lessons } from './class-index.ts'
import { createFreshWords } from './fresh-words.ts'
import { createKinship } from './kinship.ts'
import type { ParaphraseKinship } from './paraphrase-kinship.ts'
import type { Unit, UnitClass } from './units.ts'
import type { Vector } from './vectors.ts'
import { freshness } from './weights.ts'

/** A question as the search has read it. */
export interface ReadQuestion {
  readonly text: string
  readonly language: Language
  readonly vector: Vector
  /** Of all classes, before softmax. */
  readonly scores: Float32Array
}

/** Numbers of fresh classes with how near each is to a question, 0..1; only those that are near at all. */
export type FreshNearness = (question: ReadQuestion) => ReadonlyMap<number, number>

/**
 * Compares questions with entries that nobody has asked for yet: by the words of both, and by what both
 * resemble. `texts` are those of the fresh classes, by their numbers.
 */
export function createFreshNearness(
  index: ClassIndex,
  lessons: Lessons,
  classes: readonly UnitClass[],
  texts: ReadonlyMap<number, readonly Unit[]>,
  mattersInCommon: ParaphraseKinship
): FreshNearness {
  const wordsInCommon = createFreshWords(lessons.rows, lessons.labels, classes)
  const kinshipOf = createKinship(index, lessons, classes)
  return ({ text, language, vector, scores }) => {
    const { coverage, strength } = wordsInCommon(vector)
    const parts = [
      [freshness.coverage, coverage],
      [freshness.strength, strength],
      [freshness.kinship, kinshipOf(scores)],
      [freshness.paraphrases, mattersInCommon(text, language)]
    ] as const
    const nearness = new Map<number, number>()
    for (const [weight, found] of parts) {
      for (const [number, part] of found) nearness.set(number, (nearness.get(number) ?? 0) + weight * part)
    }
    for (const [number, own] of texts) {
      const known = nearness.get(number)
      if (known === undefined || own.some(unit => unit.language === language)) continue
      nearness.set(number, known * freshness.otherLanguage)
    }
    return nearness
  }
}
