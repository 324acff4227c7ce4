import { normalise } from './normalise.ts'

/** Words beyond this are no question any more; they are left out. */
const mostWords = 400
const longestWord = 40

/** Form numbers are written 'KU148', 'Ku 148', 'KU-148' and 'KU148:n': all are one word. */
const formNumber = /\b(ku|krl|kk)[ -]?(\d{2,3})(?::\p{L}+)?/gu
/** The doctor's B statement is written with a hyphen, a space or neither. */
const letterStatement = /\b([abc])[ -](?=lausun|lääkärinlausun)/gu
/** A case ending after a colon belongs to no word of its own: 'hva:n', 'Kela:lla'. */
const colonEnding = /(?<=[\p{L}\d]):\p{L}{1,6}(?!\p{L})/gu
const word = /[\p{L}\p{N}]+(?:[.,]\d+)?/gu

/** What is one word, however it is written, as one. Most texts have none of it: looking first costs less. */
function joined(text: string): string {
  const numbered = /\d/.test(text) ? text.replace(formNumber, '$1$2') : text
  const stated = numbered.includes('lausun') ? numbered.replace(letterStatement, '$1') : numbered
  return stated.includes(':') ? stated.replace(colonEnding, '') : stated
}

/** Words of a text in order, normalised; hyphenated compounds are split at the hyphen. */
export function words(text: string): string[] {
  const found = joined(normalise(text)).match(word) ?? []
  return found.slice(0, mostWords).map(w => w.slice(0, longestWord))
}
