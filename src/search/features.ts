import type { Language } from '../domain/language.ts'
import { words } from '../language/words.ts'
import { hashPair, seeds } from '../language/hash.ts'
import { createNumbering } from '../language/numbering.ts'
import type { MarkFinder } from './marks.ts'
import { createSparseSum, type Features } from './sparse-sum.ts'
import { featureWeights, type FeatureKinds } from './weights.ts'
import { createWordReader } from './word-reader.ts'

/** Turns texts into features; what it gives lasts until it is asked again. */
export interface Featuriser {
  /** Of a text of the collection: what is new gets a number. */
  learn(text: string, language: Language): Features
  /** Of a question: what the collection does not have takes no part. */
  read(text: string, language: Language): Features
  /** How many features have been learnt. */
  readonly size: number
  /** Whether the feature is a whole word or stem, not a part or a pair. */
  isWhole(id: number): boolean
  /** The words learnt, as far as they are remembered. */
  knownWords(): string[]
}

/**
 * A text's features: words, stems, pairs of neighbouring stems, character n-grams (robust to typing
 * errors, compounds and missing dots), the glossary's terms and the type of question.
 */
export function createFeaturiser(findMarks: MarkFinder, kinds: FeatureKinds): Featuriser {
  const numbering = createNumbering()
  const reader = createWordReader(kinds, numbering)
  const sum = createSparseSum()

  const featuresOf = (text: string, language: Language, learning: boolean) => {
    const add = (hash: number, weight: number) => {
      const id = learning ? numbering.learn(hash) : numbering.find(hash)
      if (id !== undefined) sum.add(id, weight)
    }
    const textWords = words(text)
    let before: number | undefined
    for (const word of textWords) {
      const features = learning ? reader.learn(word, language) : reader.read(word, language)
      if (features.word !== undefined) sum.add(features.word, featureWeights.word)
      if (features.stem !== undefined) sum.add(features.stem, featureWeights.stem)
      for (const gram of features.grams) sum.add(gram, featureWeights.gram)
      if (before !== undefined && kinds.stemPairs)
        add(hashPair(seeds.pair, before, features.stemHash), featureWeights.stemPair)
      before = features.stemHash
    }
    for (const { hash, weight } of findMarks(textWords, learning)) add(hash, weight)
    return sum.take()
  }

  return {
    learn: (text, language) => featuresOf(text, language, true),
    read: (text, language) => featuresOf(text, language, false),
    get size() {
      return numbering.size
    },
    isWhole: reader.isWhole,
    knownWords: reader.knownWords
  }
}
