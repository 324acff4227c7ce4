import { type ServiceHours, weekdays } from '../../domain/contact.ts'
import { vocabulary } from '../vocabulary.ts'

/** Opening times found in a text, and where. */
export interface FoundHours {
  readonly hours: readonly ServiceHours[]
  readonly index: number
  readonly end: number
}

const day = `(?:${vocabulary.weekdays.join('|')})(?![\\p{L}])\\.?`
const days = `(?<![\\p{L}])(?:${vocabulary.workdays}|${day}(?:[ ]*(?:[-–—]|till[ ]|,|/|${vocabulary.and})[ ]*${day}|[ ]${day})*)`
const clock = `(?:(?:${vocabulary.clock})[ ]*)?`
const time = String.raw`\d{1,2}(?:[.:]\d\d)?[ ]*[-–—][ ]*\d{1,2}(?:[.:]\d\d)?(?!\d)`
const times = `${clock}${time}(?:[ ]*(?:,|&|${vocabulary.and})[ ]*${clock}${time})*`
const part = `(?:(?<days>${days})[ ]*[:,]?[ ]*(?<times>${times})|(?<timesBefore>(?:${vocabulary.clock})[ ]*${time})[ ]*,?[ ]*(?<daysAfter>${days}))`
const parts = new RegExp(part, 'giu')
const timed = new RegExp(`(?:${vocabulary.clock})[ ]*${time}`, 'iu')
const between = new RegExp(`^[ ]*(?:,|;|&|(?:${vocabulary.and})(?![\\p{L}]))?[ ]*$`, 'iu')

/** The opening times in a text; those that follow each other are one. */
export function hoursIn(text: string): FoundHours[] {
  const found: FoundHours[] = []
  for (const match of text.matchAll(parts)) {
    const groups = match.groups ?? {}
    const hours = rangesOf(
      groups['times'] ?? groups['timesBefore'] ?? '',
      daysOf(groups['days'] ?? groups['daysAfter'] ?? '')
    )
    const one = { hours, index: match.index, end: match.index + match[0].length }
    const last = found.at(-1)
    if (hours.length === 0) continue
    if (last !== undefined && between.test(text.slice(last.end, one.index))) {
      found[found.length - 1] = { hours: [...last.hours, ...hours], index: last.index, end: one.end }
    } else found.push(one)
  }
  return found
}

/** Whether a text has clock times that name no day. */
export function hasTimesWithoutDays(text: string): boolean {
  return timed.test(text) && hoursIn(text).length === 0
}

const dayNumber = vocabulary.weekdays.map(words => new RegExp(`^(?:${words})$`, 'iu'))
const workdays = new RegExp(`^(?:${vocabulary.workdays})$`, 'iu')
const span = /^(?:[ ]*[-–—][ ]*|[ ]*till[ ]*|[ ])$/iu

function daysOf(text: string): number[] {
  if (workdays.test(text.trim())) return [0, 1, 2, 3, 4]
  const found: number[] = []
  const tokens = [...text.matchAll(new RegExp(day, 'giu'))]
  tokens.forEach((token, index) => {
    const number = dayNumber.findIndex(form => form.test(token[0].replace('.', '')))
    const before = tokens[index - 1]
    const last = found.at(-1)
    const gap = before === undefined ? '' : text.slice(before.index + before[0].length, token.index)
    if (last !== undefined && span.test(gap) && number > last) {
      for (let one = last + 1; one <= number; one++) found.push(one)
    } else found.push(number)
  })
  return [...new Set(found)].filter(number => number >= 0).sort((a, b) => a - b)
}

function rangesOf(text: string, numbers: readonly number[]): ServiceHours[] {
  const named = weekdays.filter((_, index) => numbers.includes(index))
  return [...text.matchAll(/(\d{1,2})(?:[.:](\d\d))?[ ]*[-–—][ ]*(\d{1,2})(?:[.:](\d\d))?/g)].flatMap(
    match => {
      const [opens, closes] = [clockOf(match[1], match[2]), clockOf(match[3], match[4])]
      return named.length > 0 && opens < closes && closes <= '24:00' ? [{ days: named, opens, closes }] : []
    }
  )
}

function clockOf(hour = '0', minute = '00'): string {
  return `${hour.padStart(2, '0')}:${minute}`
}

/** Hours as people write them: 'ma–to klo 9–16 ja pe klo 10–15'. */
export function formatHours(hours: readonly ServiceHours[]): string {
  const told = hours.map(
    ({ days: named, opens, closes }) => `${formatDays(named)} klo ${short(opens)}–${short(closes)}`
  )
  return told.length < 2 ? told.join('') : `${told.slice(0, -1).join(', ')} ja ${told.at(-1) ?? ''}`
}

function formatDays(named: ServiceHours['days']): string {
  const numbers = named.map(one => weekdays.indexOf(one)).sort((a, b) => a - b)
  const names = numbers.map(number => vocabulary.weekdayNames[number] ?? '')
  const first = numbers[0] ?? 0
  const inRow = numbers.every((number, index) => number === first + index)
  if (inRow && names.length > 2) return `${names[0] ?? ''}–${names.at(-1) ?? ''}`
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ja ${names.at(-1) ?? ''}`
}

function short(clockTime: string): string {
  const [hour = '', minute = ''] = clockTime.split(':')
  return minute === '00' ? String(Number(hour)) : `${Number(hour)}.${minute}`
}

/** The same for hours that say the same, however they are divided into parts. */
export function hoursKey(hours: readonly ServiceHours[]): string {
  return weekdays
    .map(name =>
      hours
        .filter(part => part.days.includes(name))
        .map(({ opens, closes }) => `${opens}-${closes}`)
        .sort()
        .join('+')
    )
    .join(',')
}
