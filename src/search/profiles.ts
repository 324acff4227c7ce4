import { insertBest } from './best-of.ts'
import { freshness } from './weights.ts'

/** The classes that a text resembles most, each with its part; a unit vector. */
export type Profile = ReadonlyMap<number, number>

/** What stands out of the scores of some classes. */
export function profileOf(scores: Float32Array, among: readonly number[]): Profile {
  const closest: number[] = []
  let sum = 0
  for (const number of among) {
    sum += scores[number] ?? 0
    insertBest(closest, number, scores, freshness.relatives)
  }
  const mean = sum / among.length
  const parts = closest.map(number => Math.max(0, (scores[number] ?? 0) - mean))
  const length = Math.hypot(...parts) || 1
  return new Map(closest.map((number, i) => [number, (parts[i] ?? 0) / length]))
}

/** Numbers of what is compared, each with its cosine with a profile; only those that have anything in common. */
export type Likeness = (profile: Profile) => ReadonlyMap<number, number>

/** Compares a profile with many at once: only what has the same classes is looked at. */
export function createLikeness(profiles: readonly (readonly [number, Profile])[]): Likeness {
  const having = new Map<number, [number, number][]>()
  for (const [number, profile] of profiles) {
    for (const [resembled, part] of profile) {
      if (part === 0) continue
      const known = having.get(resembled)
      if (known) known.push([number, part])
      else having.set(resembled, [[number, part]])
    }
  }
  return profile => {
    const alike = new Map<number, number>()
    for (const [resembled, part] of profile) {
      for (const [number, other] of having.get(resembled) ?? [])
        alike.set(number, (alike.get(number) ?? 0) + part * other)
    }
    return alike
  }
}
