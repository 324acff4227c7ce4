import type { OffTopicKind } from '../domain/knowledge.ts'
import type { Findings, RankedEntry } from '../search/search.ts'
import { thresholds } from '../search/weights.ts'
import { besideAnswer, isContested, isSure, isVeryNear, nearestOfBoth } from './fresh-entries.ts'

/** What is to be said to a question. */
export type Decision =
  | { readonly kind: 'answer'; readonly entries: readonly RankedEntry[] }
  | { readonly kind: 'suggestions'; readonly entries: readonly RankedEntry[] }
  | { readonly kind: 'contact' }
  | { readonly kind: 'route' }
  | { readonly kind: 'off-topic'; readonly about: OffTopicKind }

/** More than three is a list to search in, not an answer. */
export const mostShown = 3

/** What a message is if it asks for no entry: small talk, or a contact. */
function otherThanEntry({ entries, lookUp, offTopic }: Findings, top: number): Decision | undefined {
  const likeliest = Math.min(top, thresholds.offTopicLead * (entries[0]?.share ?? 0))
  if (offTopic.share >= thresholds.offTopic && offTopic.share > likeliest)
    return { kind: 'off-topic', about: offTopic.kind }
  return lookUp >= thresholds.lookUp && lookUp > top ? { kind: 'contact' } : undefined
}

/** Whether an entry may be shown all the same: a contact stands beside it, small talk gives way only in doubt. */
function isUnclear(other: Decision, { offTopic }: Findings): boolean {
  return other.kind === 'contact' || offTopic.share < thresholds.clearlyOffTopic
}

/**
 * The tiers: answer when sure, suggest when something is likely, otherwise the channel alone. Where a message is
 * likelier something else, but an entry is likely as well, that one is suggested: the contact stands beside it.
 */
export function decide(findings: Findings): Decision {
  const { entries, fresh } = findings
  const [best] = entries
  const top = best?.confidence ?? 0
  const near = fresh.filter(({ nearness }) => nearness >= thresholds.freshSuggestion)
  const other = otherThanEntry(findings, top)
  const hasRival = top >= thresholds.rival || near.some(isVeryNear)
  if (other !== undefined && !(hasRival && isUnclear(other, findings))) return other
  const sure = other === undefined && best !== undefined && isSure(best, near)
  if (sure && !isContested(best, near)) {
    const beside = entries.filter((entry, i) => i === 0 || entry.confidence >= thresholds.beside)
    const newer = besideAnswer(best, near).filter(({ id }) => beside.every(entry => entry.id !== id))
    return { kind: 'answer', entries: [...beside, ...newer].slice(0, mostShown) }
  }
  const likely = entries.filter(({ confidence }) => confidence >= thresholds.suggestion)
  const nearest = nearestOfBoth(likely, near)
  const suggested = sure ? [best, ...nearest.filter(({ id }) => id !== best.id)] : nearest
  return suggested.length > 0
    ? { kind: 'suggestions', entries: suggested.slice(0, mostShown) }
    : { kind: 'route' }
}

/**
 * A message that asks several things at once: where at least two of its questions are each answered by an
 * entry of its own, all those are the answer; otherwise the message is taken as a whole.
 */
export function decideTogether(whole: Findings, parts: readonly Findings[]): Decision {
  const tops = parts.flatMap(part => {
    const decision = decide(part)
    return decision.kind === 'answer' ? decision.entries.slice(0, 1) : []
  })
  const distinct = tops.filter(({ id }, i) => tops.findIndex(other => other.id === id) === i)
  return distinct.length > 1 ? { kind: 'answer', entries: distinct.slice(0, mostShown) } : decide(whole)
}

/**
 * A message that goes on from another, read alone and together with it. Where both readings lead to
 * different entries, the asker chooses: a fragment is taken at its word only when it is sure by itself, a
 * whole question also when it is only likely.
 */
export function decideAfter(alone: Findings, together: Findings, kind: 'fragment' | 'whole'): Decision {
  const own = decide(alone)
  const joint = decide(together)
  const competes = own.kind === 'answer' || (own.kind === 'suggestions' && kind === 'whole')
  if (!competes || joint.kind !== 'answer') return joint
  const tops = [...own.entries.slice(0, 1), ...joint.entries.slice(0, 1)]
  return tops[0]?.id === tops[1]?.id ? joint : { kind: 'suggestions', entries: tops }
}

/** A single word names a subject, and asks nothing of it: where several entries are on it, the asker chooses. */
export function bySubject(decision: Decision, { entries }: Findings): Decision {
  const [top] = decision.kind === 'answer' ? decision.entries : []
  if (top === undefined) return decision
  const alike = entries.filter(({ likeness }) => likeness >= thresholds.sameSubject * top.likeness)
  return alike.length > 1 ? { kind: 'suggestions', entries: alike.slice(0, mostShown) } : decision
}

/**
 * A general answer to a question about one client's case can be taken for advice on the case: it is claimed
 * only when it is surer than otherwise, and else suggested beside the channels that may speak of the case.
 */
export function withCare(decision: Decision): Decision {
  if (decision.kind !== 'answer') return decision
  const sure = (decision.entries[0]?.confidence ?? 0) >= thresholds.answerOnCase
  return sure ? decision : { kind: 'suggestions', entries: decision.entries }
}
