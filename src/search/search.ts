import type { Knowledge, OffTopicKind } from '../domain/knowledge.ts'
import { offTopicKinds } from '../domain/knowledge.ts'
import type { Language } from '../domain/language.ts'
import { words } from '../language/words.ts'
import { createNewKinds, type NewKinds } from './question-kinds.ts'
import { predict } from './logistic.ts'
import { createScorer, type ClassScore } from './scorer.ts'
import { shareOf, signalsFor } from './signals.ts'
import { unitsOf } from './units.ts'
import { confidenceModel } from './weights.ts'

export interface RankedEntry {
  readonly id: string
  /** 0..1: how sure it is that the entry answers the question. */
  readonly confidence: number
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
  contacts: [],
  near: [],
  lookUp: 0,
  offTopic: { kind: 'nonsense', share: 1 }
}

function rankEntries(scores: readonly ClassScore[], text: string, newKinds: NewKinds): RankedEntry[] {
  const entries = scores.filter(({ of }) => of.kind === 'entry').slice(0, mostEntries)
  const top = entries[0]
  if (!top) return []
  const asked = { words: words(text).length, newKinds: newKinds(text, top.of.id) }
  const confidence = predict(confidenceModel, signalsFor(top, scores, asked))
  return entries.map(({ of, probability }) => ({
    id: of.id,
    confidence: confidence * (probability / (top.probability || 1))
  }))
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
  const score = createScorer(units, knowledge.glossary)
  const newKinds = createNewKinds(units)
  return {
    find(text, language) {
      if (words(text).length === 0) return nothingAsked
      const scores = score(text, language)
      return {
        entries: rankEntries(scores, text, newKinds),
        contacts: sharesById(scores, ['contact', 'matter']),
        near: sharesById(scores, ['near']),
        lookUp: shareOf(scores, 'contact'),
        offTopic: offTopicOf(scores)
      }
    }
  }
}
