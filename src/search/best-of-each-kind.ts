import type { UnitClass } from './units.ts'
import { indexing } from './weights.ts'

/** Adds a class to a short list, best first, where it is better than the last one or there is room. */
function insert(best: number[], number: number, scores: Float32Array): void {
  const score = scores[number] ?? 0
  const last = best[best.length - 1]
  if (best.length >= indexing.candidates) {
    if (last !== undefined && score <= (scores[last] ?? 0)) return
    best.pop()
  }
  let at = best.length
  while (at > 0 && (scores[best[at - 1] ?? 0] ?? 0) < score) at--
  best.splice(at, 0, number)
}

/** The most probable classes of each kind, all together best first: the rest of many thousands tells nothing. */
export function bestOfEachKind(classes: readonly UnitClass[]): (scores: Float32Array) => number[] {
  const names = classes.map(({ kind }) => kind)
  const kinds = [...new Set(names)]
  const kindOf = Uint8Array.from(names, name => kinds.indexOf(name))
  return scores => {
    const best = kinds.map((): number[] => [])
    kindOf.forEach((kind, number) => {
      const ofKind = best[kind]
      if (ofKind) insert(ofKind, number, scores)
    })
    return best.flat().sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
  }
}
