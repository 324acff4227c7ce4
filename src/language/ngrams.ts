/** Character n-grams of a word with its edges marked, so that a beginning differs from a middle. */
export function characterGrams(word: string, smallest: number, largest: number): string[] {
  const padded = `_${word}_`
  const grams: string[] = []
  for (let n = smallest; n <= largest; n++) {
    for (let i = 0; i + n <= padded.length; i++) grams.push(padded.slice(i, i + n))
  }
  return grams
}
