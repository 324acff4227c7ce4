const invisible = /\p{Default_Ignorable_Code_Point}|\p{Cf}|\p{M}|(?!\s)\p{Cc}/u
const dash = /\p{Pd}|[\u02d7\u2043\u2212]/gu

export interface PlainCharacters {
  readonly plain: string
  /** Where a place of the plain text is in the original; the end of the text included. */
  readonly placeOf: (index: number) => number
}

/** The text in plain digits, letters and hyphens, without what the eye does not see. */
export function plainCharacters(text: string): PlainCharacters {
  let plain = ''
  const places: number[] = []
  let at = 0
  for (const character of text) {
    const simple = invisible.test(character) ? '' : character.normalize('NFKC').replace(dash, '-')
    for (let i = 0; i < simple.length; i++) places.push(at)
    plain += simple
    at += character.length
  }
  return { plain, placeOf: index => places[index] ?? text.length }
}
