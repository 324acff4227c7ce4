import type { Language } from '../domain/language.ts'
import { words } from '../language/words.ts'
import { hashPair, seeds } from '../language/hash.ts'
import { createNumbering } from '../language/numbering.ts'
import type { MarkFinder } from './marks.ts'
import { createSparseSum, type Features } from './sparse-sum.ts'
import { featureWeights, type FeatureKinds } from './weights.ts'
import { createWordReader, type WordFeatures, type WordOfText } from './word-reader.ts'

/** A word's stem by its hash, and its feature where the collection has it. */
export interface Stem {
  readonly hash: number
  readonly id: number | undefined
}

/** Turns texts into features; what it gives lasts until it is asked again. */
export interface Featuriser {
  /** Of a text of the collection: what is new gets a number. */
  learn(text: string, language: Language): Features
  /** Of a question: what the collection does not have takes no part. */
  read(text: string, language: Language): Features
  /** The stems of a question's words, with those that the collection does not have. */
  stems(text: string, language: Language): Stem[]
  /** How many features have been learnt. */
  readonly size: number
  /** Whether the feature is a whole word or stem, not a part or a pair. */
  isWhole(id: number): boolean
  /** How many parts of a word stand in no word that has been learnt. */
  readonly oddParts: (word: string) => number
  /** The words learnt, as far as they are remembered. */
  knownWords(): string[]
}

/**
 * A text's features: words, stems, pairs of neighbouring stems, character n-grams (robust to typing
 * errors, compounds and missing dots), the glossary's terms and the type of question.
 */
export function createFeaturiser(marks: MarkFinder, kinds: FeatureKinds): Featuriser {
  const numbering = createNumbering()
  const reader = createWordReader(kinds, numbering, marks)
  const sum = createSparseSum()

  const addHash = (hash: number, weight: number, learning: boolean) => {
    const id = learning ? numbering.learn(hash) : numbering.find(hash)
    if (id !== undefined) sum.add(id, weight)
  }

  const addWord = ({ word, stem, grams }: WordFeatures) => {
    if (word !== undefined) sum.add(word, featureWeights.word)
    if (stem !== undefined) sum.add(stem, featureWeights.stem)
    for (let i = 0; i < grams.length; i++) sum.add(grams[i] ?? 0, featureWeights.gram)
  }

  const featuresOf = (textWords: readonly WordOfText[], learning: boolean) => {
    textWords.forEach(addWord)
    if (kinds.stemPairs) {
      for (let i = 1; i < textWords.length; i++) {
        const pair = hashPair(seeds.pair, textWords[i - 1]?.stemHash ?? 0, textWords[i]?.stemHash ?? 0)
        addHash(pair, featureWeights.stemPair, learning)
      }
    }
    for (const { hash, weight } of marks.find(textWords)) addHash(hash, weight, learning)
    return sum.take()
  }

  return {
    learn: (text, language) =>
      featuresOf(
        words(text).map(word => reader.learn(word, language)),
        true
      ),
    read: (text, language) =>
      featuresOf(
        words(text).map(word => reader.read(word, language)),
        false
      ),
    stems: (text, language) =>
      words(text).map(word => {
        const { stemHash, stem } = reader.read(word, language)
        return { hash: stemHash, id: stem }
      }),
    get size() {
      return numbering.size
    },
    isWhole: reader.isWhole,
    oddParts: reader.oddParts,
    knownWords: reader.knownWords
  }
}
