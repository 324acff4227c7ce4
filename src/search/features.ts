import type { Language } from '../domain/language.ts'
import type { TermFinder } from '../language/glossary.ts'
import { characterGrams } from '../language/ngrams.ts'
import { fold } from '../language/normalise.ts'
import { questionTypesOf } from '../language/question-type.ts'
import { stem } from '../language/stem.ts'
import { words } from '../language/words.ts'
import { featureWeights, gramSizes } from './weights.ts'

/** What a text is compared by: feature name -> weight before idf. */
export type Features = ReadonlyMap<string, number>

export type Featuriser = (text: string, language: Language) => Features

interface WordForms {
  readonly folded: string
  readonly stem: string
  readonly grams: readonly string[]
}

/** The vocabulary of a large collection; beyond it words are analysed anew each time. */
const mostRemembered = 50_000

/** Analyses a word once: the same words come back in nearly every text. */
function createWordAnalyser(): (word: string, language: Language) => WordForms {
  const known = new Map<string, WordForms>()
  return (word, language) => {
    const key = `${language} ${word}`
    const found = known.get(key)
    if (found) return found
    const folded = fold(word)
    const forms = {
      folded,
      stem: stem(word, language),
      grams: characterGrams(folded, gramSizes.smallest, gramSizes.largest)
    }
    if (known.size < mostRemembered) known.set(key, forms)
    return forms
  }
}

/**
 * Turns a text into features: words, stems, pairs of neighbouring stems, character n-grams (robust to
 * typing errors, compounds and missing dots), the glossary's terms and the type of question.
 */
export function createFeaturiser(findTerms: TermFinder): Featuriser {
  const analyse = createWordAnalyser()
  return (text, language) => {
    const features = new Map<string, number>()
    const add = (name: string, weight: number) => features.set(name, (features.get(name) ?? 0) + weight)
    const textWords = words(text)
    let before: WordForms | undefined
    for (const word of textWords) {
      const forms = analyse(word, language)
      add(`w ${forms.folded}`, featureWeights.word)
      add(`s ${forms.stem}`, featureWeights.stem)
      if (before) add(`b ${before.stem} ${forms.stem}`, featureWeights.stemPair)
      for (const gram of forms.grams) add(gram, featureWeights.gram)
      before = forms
    }
    for (const term of findTerms(textWords)) add(`t ${term}`, featureWeights.term)
    for (const type of questionTypesOf(text)) add(`q ${type}`, featureWeights.questionType)
    return features
  }
}
