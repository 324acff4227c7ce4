import Fuse from 'fuse.js'
import { gramHashes } from '../language/ngrams.ts'
import { fold } from '../language/normalise.ts'
import { createRecall } from './recall.ts'
import { fuzzy, mostRecalled } from './weights.ts'

/** Known words for the words of a question that the vocabulary does not have: typing errors, wrong compounds. */
export type FuzzyVocabulary = (words: readonly string[]) => string[]

type Prefilter = (word: string) => string[]

const pairsOf = (word: string) => gramHashes(word, fuzzy.gramSize)

/** Which words have each pair of letters, as numbers of the vocabulary's order. */
function indexPairs(vocabulary: readonly string[]) {
  const holders = new Map<number, number[]>()
  vocabulary.forEach((word, number) => {
    for (const pair of pairsOf(word)) {
      const numbers = holders.get(pair)
      if (!numbers) holders.set(pair, [number])
      else if (numbers.at(-1) !== number) numbers.push(number)
    }
  })
  return holders
}

/**
 * Words that share at least half of their character pairs, those with the most first: Fuse then looks at a
 * handful, not at all. One wrong letter spoils two pairs, so this is what its threshold lets through.
 */
function createPrefilter(vocabulary: readonly string[]): Prefilter {
  const holders = indexPairs(vocabulary)
  const lengths = Uint8Array.from(vocabulary, word => Math.min(word.length, 255))
  const shared = new Uint8Array(vocabulary.length)

  return word => {
    const lists = pairsOf(word).map(pair => holders.get(pair) ?? [])
    const enough = Math.ceil(lists.length * fuzzy.sharedPairs)
    const near: number[] = []
    shared.fill(0)
    for (const numbers of lists) {
      for (const number of numbers) {
        const count = (shared[number] ?? 0) + 1
        shared[number] = count
        const isNear =
          count === enough && Math.abs((lengths[number] ?? 0) - word.length) <= fuzzy.lengthDifference
        if (isNear) near.push(number)
      }
    }
    return near
      .sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0))
      .slice(0, fuzzy.candidates)
      .map(number => vocabulary[number] ?? '')
  }
}

/**
 * Indexes the words of the entries and of the directory for fuzzy matching; they are compared without dots.
 * `oddParts` tells how many parts of a word stand in none of them: a word of the language that is merely new has
 * familiar parts, a typing error makes an odd one.
 */
export function createFuzzyVocabulary(
  words: Iterable<string>,
  oddParts: (word: string) => number
): FuzzyVocabulary {
  const known = new Set([...words].map(fold))
  const vocabulary = [...known].filter(word => word.length >= fuzzy.shortestWord)
  let prefilter: Prefilter | undefined
  const options = { threshold: fuzzy.threshold, distance: fuzzy.distance }
  const recall = createRecall<string[]>(mostRecalled)

  const nearestTo = (word: string): string[] => {
    // Made when the first word is mistyped, which spares the start.
    prefilter ??= createPrefilter(vocabulary)
    const [best] = new Fuse(prefilter(word), options).search(word, { limit: 1 })
    return best ? [best.item] : []
  }

  return questionWords =>
    questionWords
      .map(fold)
      .filter(
        word =>
          word.length >= fuzzy.shortestWord &&
          word.length <= fuzzy.longestWord &&
          !known.has(word) &&
          (word.length >= fuzzy.longWord || oddParts(word) >= fuzzy.oddParts)
      )
      .slice(0, fuzzy.mostWords)
      .flatMap(word => recall(word, () => nearestTo(word)))
}
