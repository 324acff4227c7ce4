/** What is this far behind the best, in log odds, has no part in the probability. */
const hopeless = 10

/** Turns scores into probabilities, in place. */
export function softmax(scores: Float32Array): void {
  let largest = -Infinity
  for (let c = 0; c < scores.length; c++) largest = Math.max(largest, scores[c] ?? 0)
  let sum = 0
  for (let c = 0; c < scores.length; c++) {
    const behind = largest - (scores[c] ?? 0)
    const value = behind < hopeless ? Math.exp(-behind) : 0
    scores[c] = value
    sum += value
  }
  for (let c = 0; c < scores.length; c++) scores[c] = (scores[c] ?? 0) / sum
}
