/** A question is a few sentences; what is longer than this is cut before anything else looks at it. */
export const longestText = 4000

const dashes = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g
const quotes = /[\u2018\u2019\u201b\u00b4`]/g
const plain = /^[\x20-\x7e]*$/
/** Nearly all messages: nothing in them has another form, and the marks that have are not among these. */
const usual = /^[ !-_a-~äöåÄÖÅ]*$/
const controls = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu

/** Text as the rest of the language folder sees it: composed, lower case, one kind of dash, no control characters. */
export function normalise(text: string): string {
  const cut = text.slice(0, longestText)
  if (usual.test(cut)) return cut.toLowerCase().replace(/ {2,}/g, ' ').trim()
  return (
    cut
      // Before composing: it would part a lone accent into a space and a mark.
      .replace(quotes, "'")
      .normalize('NFKC')
      .replace(/[\t\n\r\v\f]/g, ' ')
      .replace(dashes, '-')
      .replace(controls, '')
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .trim()
  )
}

/** Without dots and rings: on a phone ä, ö and å are often left out, so both sides are compared without them. */
export function fold(word: string): string {
  // Most words have none: looking first is many times cheaper than taking each letter apart.
  if (plain.test(word)) return word
  return word.normalize('NFD').replace(/\p{M}/gu, '')
}
