import type { Language, Translated } from '../domain/language.ts'
import { hashText, seeds } from '../language/hash.ts'
import { gramHashes } from '../language/ngrams.ts'
import { fold } from '../language/normalise.ts'
import type { Numbering } from '../language/numbering.ts'
import { stem } from '../language/stem.ts'
import { createRecall } from './recall.ts'
import { gramSize, mostRecalled, type FeatureKinds } from './weights.ts'

/** The features of one word. */
interface WordFeatures {
  /** The hash of its stem, for pairs with its neighbours. */
  readonly stemHash: number
  readonly word: number | undefined
  readonly stem: number | undefined
  readonly grams: readonly number[]
}

/** The vocabulary of a large collection; beyond it words are analysed anew each time. */
const mostRemembered = 50_000

/** Analyses a word once: the same words come back in nearly every text. */
export function createWordReader({ words }: FeatureKinds, numbering: Numbering) {
  const known: Translated<Map<string, WordFeatures>> = { fi: new Map(), sv: new Map(), en: new Map() }
  const wholes = new Set<number>()
  const recall = createRecall<WordFeatures>(mostRecalled)

  function analyse(word: string, language: Language, learning: boolean): WordFeatures {
    const folded = fold(word)
    const stemHash = hashText(stem(word, language), seeds.stem)
    const idOf = learning ? numbering.learn : numbering.find
    const whole = (hash: number) => {
      const id = idOf(hash)
      if (id !== undefined && learning) wholes.add(id)
      return id
    }
    return {
      stemHash,
      word: words ? whole(hashText(folded, seeds.word)) : undefined,
      stem: whole(stemHash),
      grams: gramHashes(folded, gramSize)
        .map(idOf)
        .filter(id => id !== undefined)
    }
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
      known[language].get(word) ?? recall(`${language} ${word}`, () => analyse(word, language, false)),
    isWhole: (id: number) => wholes.has(id),
    knownWords: () => [...new Set(Object.values(known).flatMap(ofLanguage => [...ofLanguage.keys()]))]
  }
}
