/** A stretch of a text: from its start up to its end. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * A code is DDMMYY, a century sign, a running number and a check character (Digital and Population Data
 * Services Agency). People leave the sign out, part the parts with any marks or write the year whole.
 */
interface Form {
  readonly pattern: RegExp
  readonly fits: (code: Code) => boolean
}

interface Code {
  readonly written: string
  /** Of the date and the number; the check character is counted from them. */
  readonly digits: string
  readonly sign: string
  readonly check: string
}

const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY'
const check = '[0-9A-FHJ-NPR-Y]'
const letterSign = '[A-FU-Y]'
const century = '(?:18|19|20)'
const between = String.raw`[^\p{L}\p{N}]{0,6}`
/** A case ending may be glued to the check character; a character set apart is one only when no word. */
const endingAfter = (gap: string) =>
  String.raw`(?:(?<check>${check})|${gap}(?<check>${check})(?!-?\p{L}))(?!(?<=\d)\d)`

/** Looks ahead only, so that a wrong candidate does not hide the code that begins inside it. */
function lookFor(...parts: string[]): RegExp {
  return new RegExp(String.raw`(?<!\d)(?=(?<written>${parts.join('')}))`, 'giu')
}

function inParts(wholeYear: string): RegExp {
  return lookFor(
    String.raw`(?<date>\d\d${between}\d\d)${between}${wholeYear}(?<year>\d\d)`,
    `${between}(?<sign>${letterSign}?)${between}`,
    String.raw`(?<number>\d{3})`,
    endingAfter(between)
  )
}

const spacedOut = lookFor(
  String.raw`(?<date>\d\s{0,2}\d\s{0,2}\d\s{0,2}\d)\s{0,2}(?<year>\d\s{0,2}\d)`,
  String.raw`\s{0,2}(?<sign>[-+A-FU-Y]?)\s{0,2}`,
  String.raw`(?<number>\d\s{0,2}\d\s{0,2}\d)`,
  endingAfter(String.raw`\s{0,2}`)
)

/** A mistyped code tells a birth date and most of the code; its sign and its closeness give it away. */
const mistyped = [
  lookFor(String.raw`(?<date>\d{4})\d\d(?:\s?[-+]\s?|${letterSign})\d{3}[0-9A-Z](?!(?<=\d)\d)`),
  lookFor(String.raw`(?<date>\d\d[./ ]?\d\d)[./ ]?${century}?\d\d ?[-+] ?\d{3}[A-Z](?!\p{L})`)
]

function hasRightCheck({ digits, check }: Code): boolean {
  return checkCharacters[Number(digits) % checkCharacters.length] === check.toUpperCase()
}

/** Digits alone, in groups that are no code's parts, are a phone number: '040 123 4567'. */
function isNoPhoneNumber({ written, sign, check }: Code): boolean {
  const eachApart = /^\S(?:\s+\S)+$/.test(written)
  return sign !== '' || /\D/.test(check) || eachApart
}

const forms: readonly Form[] = [
  { pattern: inParts(''), fits: hasRightCheck },
  { pattern: inParts(century), fits: hasRightCheck },
  { pattern: spacedOut, fits: code => hasRightCheck(code) && isNoPhoneNumber(code) },
  ...mistyped.map(pattern => ({ pattern, fits: () => true }))
]

function codeOf(groups: Readonly<Record<string, string | undefined>>): Code {
  const { written = '', date = '', year = '', number = '', sign = '', check = '' } = groups
  return { written, digits: `${date}${year}${number}`.replace(/\D/g, ''), sign, check }
}

function beginsWithDay({ digits }: Code): boolean {
  const day = Number(digits.slice(0, 2))
  const month = Number(digits.slice(2, 4))
  return day >= 1 && day <= 31 && month >= 1 && month <= 12
}

/** Everything in a plain text that is written like an identity code, in the order of the forms; may overlap. */
export function codesIn(text: string): Span[] {
  return forms.flatMap(({ pattern, fits }) =>
    [...text.matchAll(pattern)].flatMap(({ index, groups = {} }) => {
      const code = codeOf(groups)
      return beginsWithDay(code) && fits(code) ? [{ start: index, end: index + code.written.length }] : []
    })
  )
}
