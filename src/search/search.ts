import type { Knowledge, OffTopicKind } from '../domain/knowledge.ts'
import { offTopicKinds } from '../domain/knowledge.ts'
import type { Language } from '../domain/language.ts'
import { words } from '../language/words.ts'
import { createNewKinds, type NewKinds } from './question-kinds.ts'
import { predict } from './logistic.ts'
import { createScorer, type ClassScore } from './scorer.ts'
import { evidenceFor, shareOf } from './signals.ts'
import { unitsOf } from './units.ts'
import { confidenceModel } from './weights.ts'

export interface RankedEntry {
  readonly id: string
  /** 0..1: how sure it is that the entry answers the question. */
  readonly confidence: number
  /** Its part of the probability. */
  readonly share: number
  /** 0..1: the cosine with the nearest text. */
  readonly likeness: number
  /** 0..1: the same; of a fresh entry, how far it has the question's words and kin. */
  readonly nearness: number
}

export interface RankedContact {
  readonly id: string
  /** The part of the probability that lies on looking this contact up or on its matters. */
  readonly share: number
}

/** What the knowledge has for a question. */
export interface Findings {
  /** Best first. */
  readonly entries: readonly RankedEntry[]
  /** Entries with few phrasings, nearest first: they score too low to come up among the others. */
  readonly fresh: readonly RankedEntry[]
  /** Contacts ranked on their own, best first, by look-ups and matters. */
  readonly contacts: readonly RankedContact[]
  /** Near misses by the entry they are near to, best first: their share of the probability. */
  readonly near: readonly RankedContact[]
  /** The probability that the asker looks a contact up. */
  readonly lookUp: number
  readonly offTopic: { readonly kind: OffTopicKind; readonly share: number }
}

export interface Search {
  find(text: string, language: Language): Findings
}

/** Entries beyond these are too improbable to be shown. */
const mostEntries = 6

/** Punctuation or pictures alone. */
const nothingAsked: Findings = {
  entries: [],
  fresh: [],
  contacts: [],
  near: [],
  lookUp: 0,
  offTopic: { kind: 'nonsense', share: 1 }
}

/** The confidence in an entry that is as probable as the best one. */
function confidenceOf(scores: readonly ClassScore[], top: ClassScore, text: string, newKinds: NewKinds) {
  const asked = { words: words(text).length, newKinds: newKinds(text, top.of.id) }
  return predict(confidenceModel, evidenceFor(top, scores, asked))
}

/** A fresh entry is compared by its own words and its kin, the others by their phrasings. */
const nearnessOf = ({ of, nearest, freshNearness }: ClassScore) => (of.fresh ? freshNearness : nearest)

function rankEntries(scores: readonly ClassScore[], text: string, newKinds: NewKinds) {
  const entries = scores.filter(({ of }) => of.kind === 'entry')
  const [top] = entries
  if (!top) return { entries: [], fresh: [] }
  const confidence = confidenceOf(scores, top, text, newKinds)
  const ranked = (score: ClassScore): RankedEntry => ({
    id: score.of.id,
    confidence: confidence * (score.probability / (top.probability || 1)),
    share: score.probability,
    nearness: nearnessOf(score),
    likeness: score.nearest
  })
  return {
    entries: entries.slice(0, mostEntries).map(ranked),
    fresh: entries
      .filter(({ of }) => of.fresh)
      .sort((a, b) => nearnessOf(b) - nearnessOf(a))
      .slice(0, mostEntries)
      .map(ranked)
  }
}

function sharesById(scores: readonly ClassScore[], kinds: readonly string[]): RankedContact[] {
  const shares = new Map<string, number>()
  for (const { of, probability } of scores) {
    if (kinds.includes(of.kind)) shares.set(of.id, (shares.get(of.id) ?? 0) + probability)
  }
  return [...shares].map(([id, share]) => ({ id, share })).sort((a, b) => b.share - a.share)
}

function offTopicOf(scores: readonly ClassScore[]): Findings['offTopic'] {
  const best = scores.find(({ of }) => of.kind === 'off-topic')
  const kind = offTopicKinds.find(name => name === best?.of.id) ?? 'nonsense'
  return { kind, share: shareOf(scores, 'off-topic') }
}

/** Builds the search over all of the knowledge. */
export function createSearch(knowledge: Knowledge): Search {
  const units = unitsOf(knowledge)
  const score = createScorer(units, knowledge)
  const newKinds = createNewKinds(units)
  return {
    find(text, language) {
      if (words(text).length === 0) return nothingAsked
      const scores = score(text, language)
      return {
        ...rankEntries(scores, text, newKinds),
        contacts: sharesById(scores, ['contact', 'matter']),
        near: sharesById(scores, ['near']),
        lookUp: shareOf(scores, 'contact'),
        offTopic: offTopicOf(scores)
      }
    }
  }
}
