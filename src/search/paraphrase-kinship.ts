import type { Paraphrases } from '../domain/knowledge.ts'
import { languages, type Language } from '../domain/language.ts'
import { createClassIndex } from './class-index.ts'
import { createFeaturiser } from './features.ts'
import type { MarkFinder } from './marks.ts'
import { createProfileComparison, profileOf, type Profile } from './profiles.ts'
import { createRowsBuilder } from './rows.ts'
import { createSpace } from './vectors.ts'
import { plainFeatures } from './weights.ts'

/** A text of a class. */
interface Text {
  readonly label: number
  readonly text: string
  readonly language: Language
}

/** Numbers of classes, each with how far it resembles the matters that a question resembles, 0..1. */
export type ParaphraseKinship = (text: string, language: Language) => ReadonlyMap<number, number>

/** Tells which matters a text resembles. */
function createMatters(groups: readonly Paraphrases[], marks: MarkFinder) {
  const texts = groups.flatMap((group, matter) =>
    languages.flatMap(language => group[language].map(text => ({ text, language, matter })))
  )
  const featuriser = createFeaturiser(marks, plainFeatures)
  const learnt = createRowsBuilder(texts.length)
  for (const { text, language } of texts) learnt.push(featuriser.learn(text, language))
  const { rows, size, vector } = createSpace(learnt.build(), featuriser)
  const labels = Uint32Array.from(texts, ({ matter }) => matter)
  const index = createClassIndex({ rows, labels, classes: groups.length }, size)
  const all = groups.map((_, matter) => matter)
  return (text: string, language: Language): Profile =>
    profileOf(index.score(vector(featuriser.read(text, language))), all)
}

/**
 * Compares questions with texts by the matters that both resemble: the paraphrases have each matter in official
 * and in everyday words, so that the two meet although they share none.
 */
export function createParaphraseKinship(
  groups: readonly Paraphrases[],
  marks: MarkFinder,
  texts: readonly Text[]
): ParaphraseKinship {
  if (groups.length === 0 || texts.length === 0) return () => new Map()
  const mattersOf = createMatters(groups, marks)
  const likeness = createProfileComparison(
    texts.map(({ label, text, language }) => ({ label, profile: mattersOf(text, language) }))
  )
  return (text, language) => likeness(mattersOf(text, language))
}
