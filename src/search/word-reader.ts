import type { Language, Translated } from '../domain/language.ts'
import { fold } from '../language/normalise.ts'
import { stem } from '../language/stem.ts'
import { endHash, extendHash, hashText, seeds, startHash } from './hash.ts'
import type { Numbering } from './numbering.ts'
import { featureWeights, type FeatureKinds } from './weights.ts'

/** The features of one word. */
interface WordFeatures {
  /** The hash of its stem, for pairs with its neighbours. */
  readonly stem: number
  readonly ids: readonly number[]
  readonly weights: readonly number[]
}

/** The vocabulary of a large collection; beyond it words are analysed anew each time. */
const mostRemembered = 50_000

/** The hashes of a word's n-grams, with its edges marked, so that a beginning differs from a middle. */
function gramHashes(word: string, smallest: number, largest: number): number[] {
  const padded = `_${word}_`
  const hashes: number[] = []
  for (let from = 0; from + smallest <= padded.length; from++) {
    let hash = startHash(seeds.gram)
    const end = Math.min(from + largest, padded.length)
    for (let at = from; at < end; at++) {
      hash = extendHash(hash, padded.charCodeAt(at))
      if (at - from + 1 >= smallest) hashes.push(endHash(hash))
    }
  }
  return hashes
}

/** Analyses a word once: the same words come back in nearly every text. */
export function createWordReader({ words, smallestGram, largestGram }: FeatureKinds, numbering: Numbering) {
  const known: Translated<Map<string, WordFeatures>> = { fi: new Map(), sv: new Map(), en: new Map() }
  const whole = new Set<number>()

  function analyse(word: string, language: Language, learning: boolean): WordFeatures {
    const folded = fold(word)
    const stemHash = hashText(stem(word, language), seeds.stem)
    const ids: number[] = []
    const weights: number[] = []
    const add = (hash: number, weight: number) => {
      const id = learning ? numbering.learn(hash) : numbering.find(hash)
      if (id === undefined) return
      ids.push(id)
      weights.push(weight)
    }
    if (words) add(hashText(folded, seeds.word), featureWeights.word)
    add(stemHash, featureWeights.stem)
    if (learning) for (const id of ids) whole.add(id)
    for (const hash of gramHashes(folded, smallestGram, largestGram)) add(hash, featureWeights.gram)
    return { stem: stemHash, ids, weights }
  }

  return {
    learn(word: string, language: Language): WordFeatures {
      const found = known[language].get(word)
      if (found) return found
      const features = analyse(word, language, true)
      if (known[language].size < mostRemembered) known[language].set(word, features)
      return features
    },
    read: (word: string, language: Language): WordFeatures =>
      known[language].get(word) ?? analyse(word, language, false),
    isWhole: (id: number) => whole.has(id),
    knownWords: () => [...new Set(Object.values(known).flatMap(ofLanguage => [...ofLanguage.keys()]))]
  }
}
