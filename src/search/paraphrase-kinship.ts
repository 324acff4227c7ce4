import type { Paraphrases } from '../domain/knowledge.ts'
import { languages, type Language } from '../domain/language.ts'
import type { TermFinder } from '../language/glossary.ts'
import { createClassIndex } from './class-index.ts'
import { createFeaturiser } from './features.ts'
import { createLikeness, profileOf, type Profile } from './profiles.ts'
import { createRowsBuilder } from './rows.ts'
import { createSpace } from './vectors.ts'
import { plainFeatures } from './weights.ts'

interface Text {
  readonly text: string
  readonly language: Language
}

/** Numbers of texts, each with how far it resembles the matters that a question resembles, 0..1. */
export type ParaphraseKinship = (text: string, language: Language) => ReadonlyMap<number, number>

type ProfileOfTexts = (texts: readonly Text[]) => Profile

/** Tells which matters texts resemble, taken together. */
function createMatters(groups: readonly Paraphrases[], findTerms: TermFinder): ProfileOfTexts {
  const texts = groups.flatMap((group, matter) =>
    languages.flatMap(language => group[language].map(text => ({ text, language, matter })))
  )
  const featuriser = createFeaturiser(findTerms, plainFeatures)
  const learnt = createRowsBuilder(texts.length)
  for (const { text, language } of texts) learnt.push(featuriser.learn(text, language))
  const { rows, size, vector } = createSpace(learnt.build(), featuriser)
  const labels = Uint32Array.from(texts, ({ matter }) => matter)
  const weights = new Float32Array(texts.length).fill(1)
  const index = createClassIndex({ rows, labels, weights, classes: groups.length }, size)
  const all = groups.map((_, matter) => matter)

  return asked => {
    const sum = new Float32Array(groups.length)
    for (const { text, language } of asked) {
      const scores = index.score(vector(featuriser.read(text, language)))
      scores.forEach((score, matter) => (sum[matter] = (sum[matter] ?? 0) + score))
    }
    return profileOf(sum, all)
  }
}

/**
 * Compares questions with texts by the matters that both resemble: the paraphrases have each matter in official
 * and in everyday words, so that the two meet although they share none. `texts` by their numbers.
 */
export function createParaphraseKinship(
  groups: readonly Paraphrases[],
  findTerms: TermFinder,
  texts: ReadonlyMap<number, readonly Text[]>
): ParaphraseKinship {
  if (groups.length === 0 || texts.size === 0) return () => new Map()
  const mattersOf = createMatters(groups, findTerms)
  const likeness = createLikeness([...texts].map(([number, own]) => [number, mattersOf(own)]))
  return (text, language) => likeness(mattersOf([{ text, language }]))
}
