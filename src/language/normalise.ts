/** A question is a few sentences; what is longer than this is cut before anything else looks at it. */
export const longestText = 4000

const dashes = /[\u00ad\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g
const quotes = /[\u2018\u2019\u201b\u00b4`]/g
const controls = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu

/** Text as the rest of the language folder sees it: composed, lower case, one kind of dash, no control characters. */
export function normalise(text: string): string {
  return text
    .slice(0, longestText)
    .normalize('NFKC')
    .replace(/\u00ad/g, '')
    .replace(/[\t\n\r\v\f]/g, ' ')
    .replace(dashes, '-')
    .replace(quotes, "'")
    .replace(controls, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}

/** Without dots and rings: on a phone ä, ö and å are often left out, so both sides are compared without them. */
export function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '')
}
