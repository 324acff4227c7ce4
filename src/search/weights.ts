import type { LogisticModel } from './logistic.ts'
import calibration from './calibration.json' with { type: 'json' }

/*
 * Every weight of the search, with its reason. Those of calibration.json are fitted by `npm run tune`.
 */

/** Sizes of character n-grams: 3 catches a typing error's both sides, 5 nearly a stem. */
export const gramSizes = { smallest: 3, largest: 5 }

/** Weight of each kind of feature before idf. */
export const featureWeights = {
  word: 1,
  stem: 1,
  stemPair: 0.6,
  gram: 0.4,
  term: 1,
  questionType: 0.5
}

/** How much a text of each source counts in training and in its class's centroid. */
export const sourceWeights = { title: 1, phrasing: 1, answer: 0.15 }

export interface TrainingWeights {
  readonly rounds: number
  readonly rate: number
  readonly decay: number
  /** Smallest gradient that is worth an update. */
  readonly floor: number
  readonly biasShare: number
}

export const training: TrainingWeights = {
  rounds: 3,
  rate: 8,
  decay: 0.1,
  floor: 0.002,
  biasShare: 0.02
}

/** A class with fewer phrasings than this also learns from the sentences of its answer. */
export const fewPhrasings = 5

/** Where one tier of certainty ends and the next begins; shares and confidences are 0..1. */
export const thresholds = {
  /** From here on an entry is said to be the answer. */
  answer: calibration.answer,
  /** A second entry is shown beside the answer from here on. */
  beside: 0.1,
  /** Below this an entry is not even suggested. */
  suggestion: 0.06,
  /** The share of look-ups from which the asker is taken to look a contact up. */
  lookUp: 0.35,
  alsoLookedUp: 0.15,
  /** The share from which a message is no matter of the bot. */
  offTopic: 0.5,
  /** A contact with less than this share is not offered by its own right. */
  channel: 0.12,
  /** From this share on a contact comes before those for client cases. */
  clearChannel: 0.5
}

/** From signals to the probability that the best entry is right. */
export const confidenceModel: LogisticModel = calibration.confidence

/** Fuzzy matching of a question's unknown words against the vocabulary (Fuse.js). */
export const fuzzy = {
  /** Shorter words have too many neighbours to guess one. */
  shortestWord: 5,
  /** Bitap works on 32 characters; what is longer is no single word. */
  longestWord: 32,
  /** Pairs survive one wrong letter in nearly any word of five letters or more. */
  gramSize: 2,
  /** Letters of the parts that tell an odd word, and how many odd parts make it one. */
  oddGramSize: 4,
  oddGrams: 1,
  lengthDifference: 2,
  candidates: 60,
  /** Fuse's score: about one wrong letter in four. */
  threshold: 0.25,
  /** A word's beginning may be off by a letter or two, no more. */
  distance: 40,
  /** A question has few unknown words; a flood of them is no question. */
  mostWords: 12
}
