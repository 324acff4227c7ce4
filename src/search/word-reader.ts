import type { Language, Translated } from '../domain/language.ts'
import { hashText, seeds } from '../language/hash.ts'
import { gramHashes } from '../language/ngrams.ts'
import { fold } from '../language/normalise.ts'
import type { Numbering } from '../language/numbering.ts'
import type { ReadWord } from '../language/phrase-finder.ts'
import { stem } from '../language/stem.ts'
import type { Mark, MarkFinder } from './marks.ts'
import { createRecall } from './recall.ts'
import { gramSize, mostRecalled, type FeatureKinds } from './weights.ts'

/** The features of one word by itself. */
export interface WordFeatures {
  /** The hash of its stem, for pairs with its neighbours. */
  readonly stemHash: number
  readonly word: number | undefined
  readonly stem: number | undefined
  readonly grams: readonly number[]
}

/** A word with what it tells of phrases. */
export type WordOfText = WordFeatures & ReadWord<Mark>

/** The vocabulary of a large collection; beyond it words are analysed anew each time. */
const mostRemembered = 50_000

/** Analyses a word once: the same words come back in nearly every text. */
export function createWordReader({ words }: FeatureKinds, numbering: Numbering, marks: MarkFinder) {
  const known: Translated<Map<string, WordOfText>> = { fi: new Map(), sv: new Map(), en: new Map() }
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
    learn(word: string, language: Language): WordOfText {
      const found = known[language].get(word)
      if (found) return found
      const features = { ...analyse(word, language, true), ...marks.read(word) }
      if (known[language].size < mostRemembered) known[language].set(word, features)
      return features
    },
    read(word: string, language: Language): WordOfText {
      const found = known[language].get(word)
      if (found) return found
      const features = recall(`${language} ${word}`, () => analyse(word, language, false))
      // What is recalled must not hold the word itself, so what it tells of phrases is read anew.
      return { ...features, ...marks.read(word) }
    },
    oddParts: (word: string) =>
      gramHashes(fold(word), gramSize).filter(hash => numbering.find(hash) === undefined).length,
    isWhole: (id: number) => wholes.has(id),
    knownWords: () => [...new Set(Object.values(known).flatMap(ofLanguage => [...ofLanguage.keys()]))]
  }
}
