import fc from 'fast-check'

/** The official alphabet of check characters, by the remainder of 31. */
const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY'

export interface IdentityCode {
  readonly day: string
  readonly month: string
  readonly year: string
  readonly century: string
  readonly sign: string
  readonly number: string
  readonly check: string
}

const twoDigits = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map(n => String(n).padStart(2, '0'))

const centuries = [
  ['18', '+'],
  ...Array.from('-YXWVU', sign => ['19', sign]),
  ...Array.from('ABCDEF', sign => ['20', sign])
] as const

/** A valid identity code of any century, any day and either sex. */
export const identityCode: fc.Arbitrary<IdentityCode> = fc
  .record({
    day: twoDigits(1, 31),
    month: twoDigits(1, 12),
    year: twoDigits(0, 99),
    of: fc.constantFrom(...centuries),
    number: fc.integer({ min: 2, max: 999 }).map(n => String(n).padStart(3, '0'))
  })
  .map(({ day, month, year, of: [century = '', sign = ''], number }) => ({
    day,
    month,
    year,
    century,
    sign,
    number,
    check: checkCharacters[Number(day + month + year + number) % 31] ?? ''
  }))

/** The same code with a check character that is not its own. */
export const mistypedCode: fc.Arbitrary<IdentityCode> = fc
  .tuple(identityCode, fc.integer({ min: 1, max: 30 }))
  .map(([code, away]) => ({
    ...code,
    check: checkCharacters[(checkCharacters.indexOf(code.check) + away) % 31] ?? ''
  }))

export const written = ({ day, month, year, sign, number, check }: IdentityCode) =>
  `${day}${month}${year}${sign}${number}${check}`

const nothing = fc.constant('')
const separator = fc.constantFrom('', '', ' ', '  ', '.', '/', '\n', '\r\n', '\t', '\u00a0', '\u2009')
const unseenCharacters = ['\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad']
const unseen = fc.constantFrom('', '', ...unseenCharacters)
const between = fc.tuple(separator, unseen).map(([seen, not]) => seen + not)

/** Hyphens, dashes and minus signs of keyboards and word processors. */
export const dashes = Array.from('-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d\u207b')

/** The sign in any of its shapes; people leave it out, too. */
function signAsTyped(sign: string): fc.Arbitrary<string> {
  return fc.constantFrom(...(sign === '-' ? dashes : [sign]), '')
}

const endings = ['n', ':n', 'lla', ':lle', 'stä']

/** How people type a code: in either case, with anything in between, the year whole, a case ending glued on. */
function typed(code: IdentityCode): fc.Arbitrary<string> {
  return fc
    .record({
      gaps: fc.array(between, { minLength: 5, maxLength: 5 }),
      sign: signAsTyped(code.sign),
      century: fc.constantFrom('', code.century),
      gapBeforeCheck: fc.oneof(nothing, between),
      ending: fc.constantFrom('', ...endings),
      recase: fc.constantFrom(
        (text: string) => text,
        (text: string) => text.toLowerCase()
      )
    })
    .map(({ gaps, sign, century, gapBeforeCheck, ending, recase }) => {
      const parts = [code.day, code.month, century + code.year, sign, code.number]
      const body = parts.map((part, i) => part + (i < 4 ? (gaps[i] ?? '') : '')).join('')
      return recase(body + gapBeforeCheck + code.check) + (gapBeforeCheck === '' ? ending : '')
    })
}

/** Every character apart. */
const spacedOut = (code: IdentityCode) => Array.from(written(code)).join(' ')

/** Characters that the eye does not see between any two, as they come along when text is copied. */
const copied = (code: IdentityCode) =>
  fc
    .array(fc.constantFrom('', ...unseenCharacters), { minLength: 11, maxLength: 11 })
    .map(all =>
      Array.from(written(code), (character, i) => (i > 0 ? (all[i] ?? '') : '') + character).join('')
    )

/** A valid code in any form that people type. */
export const typedCode: fc.Arbitrary<string> = identityCode.chain(code =>
  fc.oneof(
    { weight: 6, arbitrary: typed(code) },
    { weight: 1, arbitrary: fc.constant(spacedOut(code)) },
    { weight: 1, arbitrary: copied(code) }
  )
)
