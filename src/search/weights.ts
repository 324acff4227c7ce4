import { hashText, seeds } from '../language/hash.ts'
import type { LogisticModel } from './logistic.ts'
import calibration from './calibration.json' with { type: 'json' }

/*
 * Every weight of the search, with its reason. Those of calibration.json are fitted by `npm run tune`.
 */

/** Which features a text is read for, beside stems and character n-grams. */
export interface FeatureKinds {
  readonly words: boolean
  readonly stemPairs: boolean
}

export const richFeatures: FeatureKinds = { words: true, stemPairs: true }

/** For large collections: half of the features find nearly as much. */
export const plainFeatures: FeatureKinds = { words: false, stemPairs: false }

/** Letters of an n-gram. With those of 3 letters beside them half as much again is to be added up, for nothing. */
export const gramSize = 4

/** From this many texts on a collection is read for plain features: about 5,000 entries of six texts. */
export const largeCollection = 30_000

/** Weight of each kind of feature before idf. */
export const featureWeights = {
  word: 1,
  stem: 1,
  stemPair: 0.6,
  gram: 0.8,
  term: 4,
  questionType: 0.5
}

/** Character n-grams and pairs that stand in fewer texts say nothing that the words do not say. */
export const rarestPart = 2

/** How the index of the classes is made, before any training. */
export const indexing = {
  /**
   * The power of a feature's sum in its class's direction: 1 is the plain centroid, 0 forgets how often. The
   * plain one finds a tenth fewer.
   */
  flatness: 0.3,
  /** From cosine to log odds, where the right class got the most probability untrained. */
  sharpness: 60,
  /** A feature that a larger share of all classes has takes no part: it costs most and tells next to nothing... */
  mostOfClasses: 0.5,
  /** ...but no feature that so few have is left out. */
  fewClasses: 40,
  /** How many of each kind of class are looked at closely; the others have next to no probability. */
  candidates: 8
}

/** Training of the index as a softmax classifier. */
export const training = {
  /** A third round finds no more, and takes a fifth of the start. */
  rounds: 2,
  /** Larger steps, or steps that hardly fall from round to round, leave much to the order of the examples. */
  rate: 4,
  decay: 0.5,
  /** Smallest gradient that is worth an update. */
  floor: 0.002,
  /** A text that is found with this probability is not looked at in the next round, which takes a fifth less. */
  learnt: 0.8,
  biasShare: 0.1,
  /**
   * About three seconds' worth: a collection that needs more is trained in fewer rounds or not at all. The
   * shipped knowledge takes a fifth, five hundred entries with twenty phrasings each two thirds.
   */
  mostAdditions: 5e8
}

/** An entry with fewer phrasings than this is fresh: it also learns from the sentences of its answer. */
export const fewPhrasings = 5

/** How entries with few phrasings are compared with a question. */
export const freshness = {
  /** So many of the known classes, or of the matters, that a text resembles make its profile. */
  relatives: 32,
  /**
   * The parts of the nearness, fitted on the questions to thirteen decks and tried on the fourteenth, in turn:
   * how much of the question the entry's own words have...
   */
  coverage: 0.4,
  /** ...how far the question and the likest sentence of the entry resemble the same known classes... */
  kinship: 0.25,
  /** ...and how far they resemble the same matters of the paraphrases. */
  paraphrases: 0.35,
  /**
   * What the nearness is multiplied by for a question in a language in which the entry says nothing: they have
   * few words in common, and what is near comes to some seven tenths of what it would in one language.
   */
  otherLanguage: 1.4
}

/** Where one tier of certainty ends and the next begins; shares and confidences are 0..1. */
export const thresholds = {
  /** From here on an entry is said to be the answer. */
  answer: calibration.answer,
  /** The same where the question is about one client's case. */
  answerOnCase: 0.8,
  /** For a single word, an entry is on the same subject from this part of the best one's likeness on. */
  sameSubject: 0.7,
  /** A second entry is shown beside the answer from here on. */
  beside: 0.1,
  /** Below this an entry is not even suggested. */
  suggestion: 0.06,
  /** A fresh entry that is less near than this is not suggested, whatever else there is. */
  freshSuggestion: 0.2,
  /** The share of look-ups from which the asker is taken to look a contact up. */
  lookUp: 0.35,
  alsoLookedUp: 0.15,
  /** An entry this likely is suggested although a look-up or small talk is likelier. */
  rival: 0.25,
  /** The share from which a message is no matter of the bot, where no entry is surer than that. */
  offTopic: 0.25,
  /**
   * Nor is it where small talk is so many times likelier than the entry, however sure the entry: confidence was
   * learnt where something is likely, and is no measure for what is like nothing.
   */
  offTopicLead: 2,
  /** From here on it is none, however near an entry: 'kiitos' and 'testi' stand on slides as well. */
  clearlyOffTopic: 0.8,
  /** Where a fresh entry is near. */
  besideFresh: {
    /**
     * A fresh entry is said to be the answer only to who asks nearly in its own words, by the cosine with one
     * of its texts: of the surest claims on twelve new decks one in three was wrong, however sure or near.
     */
    ownWords: 0.75,
    /**
     * A fresh entry is taken for the one that is meant where its nearness exceeds the other's nearness times
     * the square of its confidence by so much. It keeps nine in ten right answers beside an imported
     * deck; twice as much keeps three in a hundred more, and half as many wrong ones again.
     */
    lead: 0.06,
    /**
     * A fresh entry this near is shown whatever is likelier: beside an answer with phrasings, which is so for
     * two in five, and beside a contact or in the place of small talk.
     */
    veryNear: 0.27,
    /** The nearness of one with phrasings is divided by this among suggestions: near by one of many is easy. */
    suggestionLead: 2
  },
  /** The share from which a contact is offered before those of the entry that answers. */
  askedBeside: 0.05,
  /** A contact with less than this share is not offered by its own right. */
  channel: 0.1,
  /** From this share on a contact comes before those for client cases. */
  clearChannel: 0.5
}

/**
 * From signals to the probability that the best entry is right. Words that no text of the entry has tell as well:
 * some ask for something else wherever they are new (ages, appeals, prices), others are mere synonyms.
 */
export const confidenceModel: LogisticModel = {
  ...calibration.confidence,
  words: new Map(
    Object.entries<number>(calibration.newStems).map(([stem, weight]) => [hashText(stem, seeds.stem), weight])
  )
}

/** Unknown words of questions of which the analysis is recalled: those of many days of one office's questions. */
export const mostRecalled = 10_000

/** Fuzzy matching of a question's unknown words against the vocabulary (Fuse.js). */
export const fuzzy = {
  /** Shorter words have too many neighbours to guess one. */
  shortestWord: 5,
  /** Bitap works on 32 characters; what is longer is no single word. */
  longestWord: 32,
  /** Pairs survive one wrong letter in nearly any word of five letters or more. */
  gramSize: 2,
  /** From this length on what is near a new word is mostly the same word, mistyped or inflected. */
  longWord: 8,
  /** So many odd parts make a shorter word look mistyped. */
  oddParts: 1,
  lengthDifference: 2,
  /** The share of a word's pairs that a candidate has. */
  sharedPairs: 0.5,
  /** The most words that Fuse looks at; with more it finds no more. */
  candidates: 2,
  /** Fuse's score: about one wrong letter in four. */
  threshold: 0.25,
  /** A word's beginning may be off by a letter or two, no more. */
  distance: 40,
  /** A question has few unknown words; a flood of them is no question. */
  mostWords: 12
}
