import type { Evidence } from './logistic.ts'
import type { ClassScore } from './scorer.ts'
import type { ClassKind } from './units.ts'

/**
 * What tells whether the best entry really answers the question. The order is that of the weights; each
 * is comparable from one knowledge to another.
 */
export const signalNames = [
  'top-log-odds',
  'lead-over-second',
  'lead-over-rest',
  'lead-over-own-near-misses',
  'share-near',
  'share-matter',
  'share-contact',
  'share-off-topic',
  'nearest-own',
  'nearest-own-over-own-near-misses',
  'nearest-own-over-all-others',
  'nearest-other-entry',
  'nearest-near',
  'nearest-matter',
  'nearest-off-topic',
  'covered',
  'short-and-unlike',
  'unseen-words',
  'new-kinds'
] as const

const smallest = 1e-3
const lead = (a: number, b: number) => Math.log((a + smallest) / (b + smallest))

/** The probability that lies on all classes of a kind. */
export function shareOf(scores: readonly ClassScore[], kind: ClassKind): number {
  return scores.reduce((sum, score) => (score.of.kind === kind ? sum + score.probability : sum), 0)
}

function best(
  scores: readonly ClassScore[],
  of: (score: ClassScore) => number,
  fits: (score: ClassScore) => boolean
) {
  return scores.reduce((most, score) => (fits(score) ? Math.max(most, of(score)) : most), 0)
}

const probability = (score: ClassScore) => score.probability
const nearest = (score: ClassScore) => score.nearest

/** Fewer words than this name a subject at best: only what is like a known phrasing is understood. */
const fewWords = 3

/** What a question itself tells, whatever fits it. */
export interface Asked {
  readonly words: number
  /** How many kinds of things it asks for that nobody asks of the entry. */
  readonly newKinds: number
}

/** What tells for and against an entry among all scores of a question: the signals, and stems new to it. */
export function evidenceFor(top: ClassScore, scores: readonly ClassScore[], asked: Asked): Evidence {
  const { id } = top.of
  const isOther = (score: ClassScore) => score.of.kind === 'entry' && score.of.id !== id
  const kindIs = (kind: ClassKind) => (score: ClassScore) => score.of.kind === kind
  const ownNear = scores.find(score => score.of.kind === 'near' && score.of.id === id)
  const { part, newStems, unseen } = top.covered()
  const others = [
    best(scores, nearest, isOther),
    best(scores, nearest, kindIs('near')),
    best(scores, nearest, kindIs('matter')),
    best(scores, nearest, kindIs('off-topic'))
  ]
  const signals = [
    Math.log((top.probability + 1e-4) / (1 - top.probability + 1e-4)),
    lead(top.probability, best(scores, probability, isOther)),
    lead(
      top.probability,
      best(scores, probability, score => score.of.kind !== 'entry')
    ),
    lead(top.probability, ownNear?.probability ?? 0),
    shareOf(scores, 'near'),
    shareOf(scores, 'matter'),
    shareOf(scores, 'contact'),
    shareOf(scores, 'off-topic'),
    top.nearest,
    top.nearest - (ownNear?.nearest ?? 0),
    top.nearest - Math.max(...others),
    ...others,
    part,
    Math.max(0, fewWords - asked.words) * (1 - top.nearest),
    unseen / (asked.words || 1),
    asked.newKinds
  ]
  return { signals, words: newStems }
}
