import { vocabulary } from '../vocabulary.ts'
import type { DraftTime } from './draft.ts'

const month = vocabulary.months.map((words, index) => `(?<month${index + 1}>${words})`).join('|')
const dayForms = [
  String.raw`(?<!\d)(?<day>\d{1,2})\.[ ]?(?<number>\d{1,2})\.[ ]?(?<year>(?:20)?\d\d)(?!\d)`,
  String.raw`(?<!\d)(?<day>\d{1,2})\.?[ ]+(?:${month})[ ]+(?<year>20\d\d)(?!\d)`,
  String.raw`(?<!\d)(?<year>20\d\d)-(?<number>\d\d)-(?<day>\d\d)(?!\d)`
].map(form => new RegExp(form, 'giu'))
const dayWithoutYear = new RegExp(String.raw`(?<!\d)(?<day>\d{1,2})\.[ ]?(?<number>\d{1,2})\.(?![ ]?\d)`, 'u')

const time = String.raw`(\d{1,2})(?:[.:](\d\d))?`
const range = new RegExp(
  String.raw`(?:(?:${vocabulary.clock})[ ]*)${time}(?:[ ]*(?:[-–—]|till|asti)[ ]*(?:(?:${vocabulary.clock})[ ]*)?${time})?(?![\d.]*\d)`,
  'iu'
)
const bareRange = new RegExp(
  String.raw`(?<![\d.])(\d{1,2})[.:](\d\d)[ ]*[-–—][ ]*(\d{1,2})[.:](\d\d)(?!\d)`,
  'u'
)

/** A day found in a text, and where the text goes on after it. */
export interface FoundDay {
  readonly date: string
  readonly index: number
  readonly end: number
}

/** All days with a year in a text, in its order. */
export function daysIn(text: string): FoundDay[] {
  const found = dayForms.flatMap(form =>
    [...text.matchAll(form)].flatMap(match => {
      const date = isoOf(match.groups ?? {})
      return date === undefined ? [] : [{ date, index: match.index, end: match.index + match[0].length }]
    })
  )
  return found.sort((a, b) => a.index - b.index)
}

function isoOf(groups: Record<string, string | undefined>): string | undefined {
  const named = vocabulary.months.findIndex((_, index) => groups[`month${index + 1}`] !== undefined) + 1
  const year = Number(groups['year'])
  return iso(
    year < 100 ? 2000 + year : year,
    named > 0 ? named : Number(groups['number']),
    Number(groups['day'])
  )
}

function iso(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month > 0
  return real ? date.toISOString().slice(0, 10) : undefined
}

/** The first day without a year, taken as the next such day after a date. */
export function nextDayIn(text: string, after: string): FoundDay | undefined {
  const match = dayWithoutYear.exec(text)
  if (match === null) return undefined
  const year = Number(after.slice(0, 4))
  const [day, number] = [Number(match.groups?.['day']), Number(match.groups?.['number'])]
  const date = [iso(year, number, day), iso(year + 1, number, day)].find(
    found => found !== undefined && found > after
  )
  return date === undefined ? undefined : { date, index: match.index, end: match.index + match[0].length }
}

/** The first clock times in a text: 'klo 8.00–9.00', 'kl. 8–9'. */
export function timesIn(text: string): Pick<DraftTime, 'start' | 'end'> {
  const [, startHour, startMinute, endHour, endMinute] = range.exec(text) ?? bareRange.exec(text) ?? []
  return { start: clock(startHour, startMinute), end: clock(endHour, endMinute) }
}

function clock(hour: string | undefined, minute = '00'): string | null {
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return null
  return `${hour.padStart(2, '0')}:${minute}`
}
