/** What stands in the place of a personal identity code. */
export const mask = '******-****'

const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY'
const invisible = /[\p{Cf}\p{Mn}]/u
const dash = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/u

/**
 * DDMMYY, a century sign, a running number and a check character (Digital and Population Data Services
 * Agency). People leave the sign out, put spaces, dots or line breaks in between or write the year whole.
 */
const gap = String.raw`[\s._·/:,]{0,3}`
const digits = (count: number) => Array.from({ length: count }, () => String.raw`(\d)`).join(gap)
const loose = new RegExp(
  String.raw`(?<![\d])${digits(4)}${gap}(?:1\s?[89]|2\s?0)?${gap}${digits(2)}${gap}([-+YXWVUABCDEF])?${gap}${digits(3)}${gap}([0-9A-FHJ-NPR-Y])(?![\p{L}\d])`,
  'giu'
)
/** The form with its sign and no gaps: taken for a code although its check character is wrong. */
const tight =
  /(?<!\d)(\d\d)(\d\d)(\d\d) ?[-+] ?(\d{3}[0-9a-z])(?!\d)|(?<!\d)(\d\d)(\d\d)(\d\d)[yxwvuabcdef](\d{3}[0-9a-z])(?![\p{L}\d])/giu

export interface Screened {
  /** The text with every identity code masked. */
  readonly text: string
  /** Whether there was one. */
  readonly found: boolean
}

interface Span {
  readonly start: number
  readonly end: number
}

/** The text in plain digits, letters and dashes, with the place of each character in the original. */
function plain(text: string): { plainText: string; places: number[] } {
  let plainText = ''
  const places: number[] = []
  let at = 0
  for (const character of text) {
    const simple = dash.test(character) ? '-' : character.normalize('NFKC')
    if (!invisible.test(character)) {
      for (let i = 0; i < simple.length; i++) places.push(at)
      plainText += simple
    }
    at += character.length
  }
  places.push(text.length)
  return { plainText, places }
}

function isDay(day: string, month: string): boolean {
  return Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12
}

function looseSpans(text: string): Span[] {
  return [...text.matchAll(loose)].flatMap(match => {
    const birth = match.slice(1, 7).join('')
    const number = match.slice(8, 11).join('')
    const check = (match[11] ?? '').toUpperCase()
    const right = checkCharacters[Number(birth + number) % 31] === check
    if (!right || !isDay(birth.slice(0, 2), birth.slice(2, 4))) return []
    return [{ start: match.index, end: match.index + match[0].length }]
  })
}

function tightSpans(text: string): Span[] {
  return [...text.matchAll(tight)].flatMap(match => {
    if (!isDay(match[1] ?? match[5] ?? '', match[2] ?? match[6] ?? '')) return []
    return [{ start: match.index, end: match.index + match[0].length }]
  })
}

function merged(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  const out: Span[] = []
  for (const span of sorted) {
    const last = out.at(-1)
    if (last && span.start <= last.end)
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else out.push(span)
  }
  return out
}

/**
 * Masks personal identity codes in any form that people type. A code with its century sign and a wrong
 * check character is a mistyped one: it still tells a birth date and most of the code, so it is masked too.
 */
export function screenIdentityCodes(text: string): Screened {
  const { plainText, places } = plain(text)
  const spans = merged([...looseSpans(plainText), ...tightSpans(plainText)])
  if (spans.length === 0) return { text, found: false }
  let masked = ''
  let from = 0
  for (const { start, end } of spans) {
    masked += text.slice(from, places[start]) + mask
    from = places[end] ?? text.length
  }
  return { text: masked + text.slice(from), found: true }
}
