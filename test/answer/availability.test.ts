import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { availabilityAt } from '../../src/answer/availability.ts'
import type { ServiceHours, Weekday } from '../../src/domain/contact.ts'

const workdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri']
const officeHours: ServiceHours[] = [{ days: workdays, opens: '09:00', closes: '15:00' }]
const midweek: ServiceHours[] = [{ days: ['tue', 'wed', 'thu'], opens: '09:00', closes: '12:00' }]

const at = (moment: string, hours: readonly ServiceHours[] = officeHours) =>
  availabilityAt(hours, new Date(moment))
const open = (closes: string) => ({ kind: 'open', closes })
const closed = (opens: string) => ({ kind: 'closed', opens })

describe('a line that answers on workdays from nine to three', () => {
  it.each([
    ['before opening', '2025-06-10T08:00:00+03:00', closed('2025-06-10T09:00:00+03:00')],
    ['just before opening', '2025-06-10T08:59:59.999+03:00', closed('2025-06-10T09:00:00+03:00')],
    ['at the minute of opening', '2025-06-10T09:00:00+03:00', open('2025-06-10T15:00:00+03:00')],
    ['in the middle of the day', '2025-06-10T12:00:00+03:00', open('2025-06-10T15:00:00+03:00')],
    ['just before closing', '2025-06-10T14:59:59.999+03:00', open('2025-06-10T15:00:00+03:00')],
    ['at the minute of closing', '2025-06-10T15:00:00+03:00', closed('2025-06-11T09:00:00+03:00')],
    ['in the evening', '2025-06-10T22:00:00+03:00', closed('2025-06-11T09:00:00+03:00')],
    ['on Friday afternoon', '2025-06-13T16:00:00+03:00', closed('2025-06-16T09:00:00+03:00')],
    ['on Saturday', '2025-06-14T10:00:00+03:00', closed('2025-06-16T09:00:00+03:00')],
    ['on Sunday night', '2025-06-15T23:59:59+03:00', closed('2025-06-16T09:00:00+03:00')],
    ['when it is another day elsewhere', '2025-06-10T21:30:00Z', closed('2025-06-11T09:00:00+03:00')]
  ])('%s', (_, moment, expected) => {
    expect(at(moment)).toEqual(expected)
  })
})

describe('a line that answers from Tuesday to Thursday', () => {
  it.each([
    ['on Monday', '2025-06-09T10:00:00+03:00', closed('2025-06-10T09:00:00+03:00')],
    ['on Tuesday', '2025-06-10T10:00:00+03:00', open('2025-06-10T12:00:00+03:00')],
    ['after Thursday', '2025-06-12T12:00:00+03:00', closed('2025-06-17T09:00:00+03:00')]
  ])('%s', (_, moment, expected) => {
    expect(at(moment, midweek)).toEqual(expected)
  })
})

describe('a line with other hours', () => {
  const lunch: ServiceHours[] = [
    { days: ['mon'], opens: '12:30', closes: '15:45' },
    { days: ['mon'], opens: '08:15', closes: '11:00' }
  ]

  it('is closed in the break of a day, however its hours are listed', () => {
    expect(at('2025-06-09T11:00:00+03:00', lunch)).toEqual(closed('2025-06-09T12:30:00+03:00'))
    expect(at('2025-06-09T08:20:00+03:00', lunch)).toEqual(open('2025-06-09T11:00:00+03:00'))
  })

  it('is reachable always when it has no hours', () => {
    expect(availabilityAt(undefined, new Date())).toEqual({ kind: 'always' })
    expect(availabilityAt([], new Date())).toEqual({ kind: 'always' })
  })
})

/** Public holidays that fall on a workday, and the next day on which the line answers. */
const holidays = [
  ['uudenvuodenpäivä', '2025-01-01', '2025-01-02'],
  ['loppiainen', '2025-01-06', '2025-01-07'],
  ['pitkäperjantai', '2025-04-18', '2025-04-22'],
  ['2. pääsiäispäivä', '2025-04-21', '2025-04-22'],
  ['vappu', '2025-05-01', '2025-05-02'],
  ['helatorstai', '2025-05-29', '2025-05-30'],
  ['juhannusaatto', '2025-06-20', '2025-06-23'],
  ['jouluaatto', '2025-12-24', '2025-12-29'],
  ['joulupäivä', '2025-12-25', '2025-12-29'],
  ['tapaninpäivä', '2025-12-26', '2025-12-29'],
  ['uudenvuodenpäivä', '2026-01-01', '2026-01-02'],
  ['loppiainen', '2026-01-06', '2026-01-07'],
  ['pitkäperjantai', '2026-04-03', '2026-04-07'],
  ['2. pääsiäispäivä', '2026-04-06', '2026-04-07'],
  ['vappu', '2026-05-01', '2026-05-04'],
  ['helatorstai', '2026-05-14', '2026-05-15'],
  ['juhannusaatto', '2026-06-19', '2026-06-22'],
  ['jouluaatto', '2026-12-24', '2026-12-28'],
  ['joulupäivä', '2026-12-25', '2026-12-28'],
  ['uudenvuodenpäivä', '2027-01-01', '2027-01-04'],
  ['loppiainen', '2027-01-06', '2027-01-07'],
  ['pitkäperjantai', '2027-03-26', '2027-03-30'],
  ['2. pääsiäispäivä', '2027-03-29', '2027-03-30'],
  ['helatorstai', '2027-05-06', '2027-05-07'],
  ['juhannusaatto', '2027-06-25', '2027-06-28'],
  ['itsenäisyyspäivä', '2027-12-06', '2027-12-07'],
  ['jouluaatto', '2027-12-24', '2027-12-27']
] as const

const noonOf = (day: string) => new Date(`${day}T10:30:00Z`)

function openingAfter(day: string): string {
  const availability = availabilityAt(officeHours, noonOf(day))
  return availability.kind === 'closed' ? availability.opens.slice(0, 16) : availability.kind
}

describe('public holidays', () => {
  it.each(holidays)('on %s %s the line is closed until %s', (_, day, next) => {
    expect(openingAfter(day)).toBe(`${next}T09:00`)
  })

  it('close a line that answers at weekends, too', () => {
    const daily: ServiceHours[] = [{ days: [...workdays, 'sat', 'sun'], opens: '09:00', closes: '15:00' }]
    const weekendHolidays = [
      '2025-04-20',
      '2025-06-08',
      '2025-06-21',
      '2025-11-01',
      '2025-12-06',
      '2026-12-26'
    ]
    for (const day of [...weekendHolidays, '2027-05-01', '2027-12-25'])
      expect(availabilityAt(daily, noonOf(day)).kind).toBe('closed')
    expect(availabilityAt(daily, noonOf('2025-06-14')).kind).toBe('open')
  })

  it.each([
    ['New Year’s Eve', '2025-12-31'],
    ['New Year’s Eve', '2026-12-31'],
    ['New Year’s Eve', '2027-12-31'],
    ['Maundy Thursday', '2025-04-17'],
    ['the eve of May Day', '2025-04-30'],
    ['the day after Boxing Day', '2027-12-27'],
    ['Swedish day', '2025-11-06'],
    ['the day after Independence Day', '2027-12-07']
  ])('do not include %s %s', (_, day) => {
    expect(availabilityAt(officeHours, noonOf(day)).kind).toBe('open')
  })
})

describe('the change of summer time', () => {
  it.each([
    ['in spring', '2025-03-28T15:00:00+02:00', closed('2025-03-31T09:00:00+03:00')],
    ['in autumn', '2025-10-24T15:00:00+03:00', closed('2025-10-27T09:00:00+02:00')],
    ['on its Sunday in 2026', '2026-03-29T12:00:00+03:00', closed('2026-03-30T09:00:00+03:00')],
    ['on its Sunday in 2027', '2027-10-31T12:00:00+02:00', closed('2027-11-01T09:00:00+02:00')]
  ])('%s does not move the opening on the wall', (_, moment, expected) => {
    expect(at(moment)).toEqual(expected)
  })

  it('on its own Sunday counts the hours by the wall', () => {
    const sundays: ServiceHours[] = [{ days: ['sun'], opens: '09:00', closes: '15:00' }]
    expect(at('2025-03-30T08:59:00+03:00', sundays)).toEqual(closed('2025-03-30T09:00:00+03:00'))
    expect(at('2025-10-26T14:59:00+02:00', sundays)).toEqual(open('2025-10-26T15:00:00+02:00'))
  })
})

describe.each(['UTC', 'Asia/Tokyo', 'America/New_York', 'Pacific/Pago_Pago', 'Pacific/Kiritimati'])(
  'a machine whose clock is set to %s',
  zone => {
    afterEach(() => {
      vi.unstubAllEnvs()
    })

    it('tells the same days and hours', () => {
      vi.stubEnv('TZ', zone)
      expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone)
      for (const [, day, next] of holidays) expect(openingAfter(day)).toBe(`${next}T09:00`)
      expect(openingAfter('2025-12-31')).toBe('open')
      expect(at('2025-06-10T15:00:00+03:00')).toEqual(closed('2025-06-11T09:00:00+03:00'))
      expect(at('2025-06-10T14:59:00+03:00')).toEqual(open('2025-06-10T15:00:00+03:00'))
    })
  }
)

it('an opening that is told is the next one, whenever one asks', () => {
  const moments = fc.date({
    min: new Date('2025-01-01T00:00:00Z'),
    max: new Date('2028-01-01T00:00:00Z'),
    noInvalidDate: true
  })
  fc.assert(
    fc.property(moments, fc.constantFrom(officeHours, midweek), (moment, hours) => {
      const now = availabilityAt(hours, moment)
      if (now.kind === 'always') return false
      const turn = new Date(now.kind === 'open' ? now.closes : now.opens)
      const before = availabilityAt(hours, new Date(turn.getTime() - 1))
      const then = availabilityAt(hours, turn)
      const changes = turn > moment && before.kind === now.kind && then.kind !== now.kind
      return changes && turn.getTime() - moment.getTime() < 11 * 24 * 3_600_000
    }),
    { numRuns: 300 }
  )
})
