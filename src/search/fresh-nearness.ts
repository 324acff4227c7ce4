import type { Language } from '../domain/language.ts'
import type { FreshCoverage } from './fresh-coverage.ts'
import type { Kinship } from './kinship.ts'
import type { ParaphraseKinship } from './paraphrase-kinship.ts'
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

/** What fresh entries are compared by. */
interface FreshParts {
  readonly coverage: FreshCoverage
  readonly kinship: Kinship
  readonly paraphrases: ParaphraseKinship
  /** The languages in which each fresh class says something, by its number. */
  readonly languages: ReadonlyMap<number, ReadonlySet<Language>>
}

/**
 * Compares questions with entries that nobody has asked for yet: by the words of both, and by what both
 * resemble.
 */
export function createFreshNearness({
  coverage,
  kinship,
  paraphrases,
  languages
}: FreshParts): FreshNearness {
  return ({ text, language, vector, scores }) => {
    const parts = [
      [freshness.coverage, coverage(vector)],
      [freshness.kinship, kinship(scores)],
      [freshness.paraphrases, paraphrases(text, language)]
    ] as const
    const nearness = new Map<number, number>()
    for (const [weight, found] of parts) {
      for (const [number, part] of found) nearness.set(number, (nearness.get(number) ?? 0) + weight * part)
    }
    for (const [number, near] of nearness) {
      if (!languages.get(number)?.has(language)) nearness.set(number, near * freshness.otherLanguage)
    }
    return nearness
  }
}
