import type { UnitClass } from './units.ts'
import { indexing } from './weights.ts'

/** Adds a class to a short list, best first, where it is better than the last one or there is room. */
function insert(best: number[], number: number, probabilities: Float32Array): void {
  const probability = probabilities[number] ?? 0
  const last = best[best.length - 1]
  if (best.length >= indexing.candidates) {
    if (last !== undefined && probability <= (probabilities[last] ?? 0)) return
    best.pop()
  }
  let at = best.length
  while (at > 0 && (probabilities[best[at - 1] ?? 0] ?? 0) < probability) at--
  best.splice(at, 0, number)
}

/** The most probable classes of each kind, all together best first: the rest of many thousands tells nothing. */
export function bestOfEachKind(classes: readonly UnitClass[]): (probabilities: Float32Array) => number[] {
  const kinds = [...new Set(classes.map(({ kind }) => kind))]
  const kindOf = Uint8Array.from(classes, ({ kind }) => kinds.indexOf(kind))
  return probabilities => {
    const best = kinds.map((): number[] => [])
    kindOf.forEach((kind, number) => {
      const ofKind = best[kind]
      if (ofKind) insert(ofKind, number, probabilities)
    })
    return best.flat().sort((a, b) => (probabilities[b] ?? 0) - (probabilities[a] ?? 0))
  }
}
