import { vocabulary } from '../vocabulary.ts'

/** The line at a slide's foot: a date, a page number, or both. */
export interface Footer {
  readonly page?: number
  /** True where the form alone says that it is a footer; a lone number may also be a chart's. */
  readonly sure: boolean
  readonly date?: string
}

const date = String.raw`\d{1,2}\.\d{1,2}\.(?:20\d\d)`
const words = String.raw`(?:[\p{L}][\p{L}.&-]*(?:[ ,]+[\p{L}][\p{L}.&-]*){0,4})`
const parting = String.raw`[ ]*[|•·–—-]?[ ]*`
const bar = String.raw`[ ]*[|•·–—][ ]*`
const label = String.raw`(?:(?:${vocabulary.page})[ ]*)?`
const page = String.raw`(?<page>\d{1,3})(?:[ ]*/[ ]*\d{1,3})?`

const sureForms = [
  `(?:${words}${parting})?(?<date>${date})${parting}${label}${page}`,
  `(?:${words}${bar})?(?<date>${date})${bar}${words}${bar}${label}${page}`,
  `${page}${bar}(?:${words}${bar})?(?<date>${date})(?:${bar}${words})?`,
  `${page}${bar}${words}${bar}(?<date>${date})`,
  `(?:${vocabulary.page})[ ]*${page}`
].map(form => new RegExp(`^${form}$`, 'iu'))

const unsureForms = [
  page,
  `[-–][ ]*${page}[ ]*[-–]`,
  `${words}${bar}${label}${page}`,
  `${page}${bar}${words}`
].map(form => new RegExp(`^${form}$`, 'iu'))

const dateOnly = new RegExp(`^(?:${words}${parting})?(?<date>${date})(?:${parting}${words})?$`, 'iu')
const clock = new RegExp(`(?:^|[ ])(?:${vocabulary.clock})(?:[ ]|\\d|$)`, 'iu')
const longestFooter = 80

/** What a line is as a footer, if it can be one. */
export function footerOf(line: string): Footer | undefined {
  const text = line.trim()
  if (text === '' || text.length > longestFooter || clock.test(text)) return undefined
  return firstMatch(sureForms, text, true) ?? firstMatch(unsureForms, text, false) ?? dateFooter(text)
}

function firstMatch(forms: readonly RegExp[], text: string, sure: boolean): Footer | undefined {
  for (const form of forms) {
    const groups = form.exec(text)?.groups
    const found = groups?.['page']
    if (found === undefined || Number(found) === 0) continue
    const day = groups?.['date']
    return { page: Number(found), sure, ...(day === undefined ? {} : { date: day }) }
  }
  return undefined
}

function dateFooter(text: string): Footer | undefined {
  const day = dateOnly.exec(text)?.groups?.['date']
  return day === undefined ? undefined : { sure: false, date: day }
}

const gluedBefore = new RegExp(
  String.raw`^(?<footer>${date}\d{1,3}|\d{1,3}(?=(?:${vocabulary.question}|${vocabulary.answer})(?:[ ]*\d+)?[ ]*[:;.]))(?=\p{Lu})[ ]*(?<rest>.+)$`,
  'u'
)
const datedBefore = new RegExp(
  String.raw`^(?<footer>${date}[ ]?\d{1,3})[ ]+(?<rest>(?:${vocabulary.question}|${vocabulary.answer})\b.*)$`,
  'u'
)
const gluedAfter = new RegExp(String.raw`^(?<rest>.*[^\s\d.].*?)[ ]*(?<footer>${date}\d{1,3})$`, 'u')

/** Parts a footer from the text it was glued to: '3.6.202521Kysymys: …', '… päätökset.3.6.202521'. */
export function partGluedFooter(line: string): {
  readonly before?: string
  readonly text: string
  readonly after?: string
} {
  const before = gluedBefore.exec(line)?.groups ?? datedBefore.exec(line)?.groups
  if (before?.['footer'] !== undefined && before['rest'] !== undefined) {
    return { before: before['footer'], text: before['rest'] }
  }
  const after = gluedAfter.exec(line)?.groups
  if (after?.['footer'] !== undefined && after['rest'] !== undefined && footerOf(line) === undefined) {
    return { text: after['rest'], after: after['footer'] }
  }
  return { text: line }
}
