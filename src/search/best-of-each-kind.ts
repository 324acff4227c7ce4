import { insertBest } from './best-of.ts'
import type { UnitClass } from './units.ts'
import { indexing } from './weights.ts'

/** The most probable classes of each kind, all together best first: the rest of many thousands tells nothing. */
export function bestOfEachKind(classes: readonly UnitClass[]): (scores: Float32Array) => number[] {
  const names = classes.map(({ kind }) => kind)
  const kinds = [...new Set(names)]
  const kindOf = Uint8Array.from(names, name => kinds.indexOf(name))
  return scores => {
    const best = kinds.map((): number[] => [])
    for (let number = 0; number < kindOf.length; number++) {
      const ofKind = best[kindOf[number] ?? 0]
      if (ofKind) insertBest(ofKind, number, scores, indexing.candidates)
    }
    return best.flat().sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
  }
}
