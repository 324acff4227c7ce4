/** An e-mail address or a phone number in a text. */
export interface Address {
  readonly kind: 'email' | 'phone'
  readonly value: string
  readonly index: number
  readonly end: number
}

const at = String.raw`(?:@|[ ]?(?:\(at\)|\[at\]|\(ät\)|\(a\)|\(@\)|\[@\])[ ]?)`
const email = new RegExp(
  String.raw`(?<![\w.+/-])[a-z0-9](?:[\w.+-]*\w)?${at}[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?![\w@])`,
  'giu'
)
const phone =
  /(?<![\d.@/_=:+-])(?:\+358[ -]?(?:\(0\)[ -]?)?|0)\d{1,3}(?:[ -]?\d{2,4}){1,4}(?![\d@\p{L}/]|-\d|[.,]\d)/gu
const fewestDigits = 6
const mostDigits = 12

/** The addresses in a text, in its order. `hidden` are the parts of it that are something else, such as hours. */
export function addressesIn(
  text: string,
  hidden: readonly { readonly index: number; readonly end: number }[]
): Address[] {
  const bare = hidden.reduce(
    (left, { index, end }) => left.slice(0, index) + '·'.repeat(end - index) + left.slice(end),
    text
  )
  const emails = [...bare.matchAll(email)].map(match => addressOf('email', normaliseEmail(match[0]), match))
  const phones = [...bare.matchAll(phone)]
    .filter(match => isLength(digits(match[0])))
    .map(match => addressOf('phone', normalisePhone(match[0]), match))
  return [...emails, ...phones].sort((a, b) => a.index - b.index)
}

function addressOf(kind: Address['kind'], value: string, match: RegExpExecArray): Address {
  return { kind, value, index: match.index, end: match.index + match[0].length }
}

function isLength(number: string): boolean {
  return number.length >= fewestDigits && number.length <= mostDigits
}

function normaliseEmail(text: string): string {
  return text.replace(new RegExp(at, 'iu'), '@').toLowerCase()
}

function normalisePhone(text: string): string {
  return text.replace(/\(0\)/, '').replaceAll('-', ' ').replace(/ +/g, ' ')
}

/** A number's digits as they are dialled in Finland: the same for '+358 20 692 235' and '020 692 235'. */
export function phoneKey(phone: string): string {
  return digits(phone).replace(/^358/, '0')
}

function digits(text: string): string {
  return text.replace(/\(0\)/, '').replace(/\D/g, '')
}
