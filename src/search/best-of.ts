/** Adds a number to a short list, best first, where it scores better than the last one or there is room. */
export function insertBest(best: number[], number: number, scores: Float32Array, most: number): void {
  const score = scores[number] ?? 0
  const last = best[best.length - 1]
  if (best.length >= most) {
    if (last !== undefined && score <= (scores[last] ?? 0)) return
    best.pop()
  }
  let at = best.length
  while (at > 0 && (scores[best[at - 1] ?? 0] ?? 0) < score) at--
  best.splice(at, 0, number)
}
