import type { RankedEntry } from '../search/search.ts'
import { thresholds } from '../search/weights.ts'

/**
 * Nearness by which entries can be compared: one with many phrasings is near to most questions by one of
 * them, one just imported only to those that take its own words.
 */
function fairNearness({ id, nearness }: RankedEntry, fresh: readonly RankedEntry[]): number {
  return fresh.some(one => one.id === id) ? nearness : nearness / thresholds.leadOverFresh
}

/** Whether a fresh entry is so near that it may be the one that is meant. */
export function isContested(top: RankedEntry, fresh: readonly RankedEntry[]): boolean {
  const [nearest] = fresh
  return nearest !== undefined && nearest.id !== top.id && nearest.nearness > fairNearness(top, fresh)
}

/** What is likely by what people say, and fresh entries by their own words: the nearest of both. */
export function nearestOfBoth(
  likely: readonly RankedEntry[],
  fresh: readonly RankedEntry[]
): readonly RankedEntry[] {
  if (fresh.length === 0) return likely
  const others = fresh.filter(({ id }) => likely.every(one => one.id !== id))
  return [...likely, ...others].sort((a, b) => fairNearness(b, fresh) - fairNearness(a, fresh))
}
