import type { RankedEntry } from '../search/search.ts'
import { thresholds } from '../search/weights.ts'

const { besideFresh } = thresholds

const has = (entries: readonly RankedEntry[], { id }: RankedEntry) => entries.some(one => one.id === id)

/** Whether an entry may be said to be the answer: a fresh one only to who asks in its own words. */
export function isSure(top: RankedEntry, fresh: readonly RankedEntry[]): boolean {
  return top.confidence >= thresholds.answer && (!has(fresh, top) || top.likeness >= besideFresh.ownWords)
}

/** Whether a fresh entry is so near, and the other so unsure, that the fresh one may be the one that is meant. */
export function isContested(top: RankedEntry, fresh: readonly RankedEntry[]): boolean {
  const [nearest] = fresh
  if (nearest === undefined || nearest.id === top.id) return false
  return nearest.nearness - besideFresh.lead > top.nearness * top.confidence ** 2
}

/** Whether a fresh entry is so near that a reader should see it, whatever is likelier. */
export const isVeryNear = ({ nearness }: RankedEntry) => nearness >= besideFresh.veryNear

/** Fresh entries that a reader should see beside another one that answers: what is newer may say it anew. */
export function besideAnswer(top: RankedEntry, fresh: readonly RankedEntry[]): readonly RankedEntry[] {
  if (has(fresh, top)) return []
  return fresh.filter(isVeryNear)
}

/**
 * What is likely by what people say, and fresh entries by their own words: the nearest of both. One with many
 * phrasings is near to most questions by one of them, so its nearness counts for less.
 */
export function nearestOfBoth(
  likely: readonly RankedEntry[],
  fresh: readonly RankedEntry[]
): readonly RankedEntry[] {
  if (fresh.length === 0) return likely
  const fair = (entry: RankedEntry) => entry.nearness / (has(fresh, entry) ? 1 : besideFresh.suggestionLead)
  const others = fresh.filter(entry => !has(likely, entry))
  return [...likely, ...others].sort((a, b) => fair(b) - fair(a))
}
