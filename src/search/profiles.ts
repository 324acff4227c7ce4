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

/** Numbers of classes, each with the cosine of its likest text; only of those that have anything in common. */
export type ProfileComparison = (profile: Profile) => ReadonlyMap<number, number>

/** Compares a profile with those of the texts of classes: only what has the same parts is looked at. */
export function createProfileComparison(
  texts: readonly { readonly label: number; readonly profile: Profile }[]
): ProfileComparison {
  const having = new Map<number, [text: number, part: number][]>()
  texts.forEach(({ profile }, text) => {
    for (const [resembled, part] of profile) {
      if (part === 0) continue
      const known = having.get(resembled)
      if (known) known.push([text, part])
      else having.set(resembled, [[text, part]])
    }
  })
  return profile => {
    const cosines = new Float32Array(texts.length)
    for (const [resembled, part] of profile) {
      for (const [text, other] of having.get(resembled) ?? [])
        cosines[text] = (cosines[text] ?? 0) + part * other
    }
    const best = new Map<number, number>()
    texts.forEach(({ label }, text) => {
      const cosine = cosines[text] ?? 0
      if (cosine > (best.get(label) ?? 0)) best.set(label, cosine)
    })
    return best
  }
}
