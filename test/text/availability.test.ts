import { describe, expect, test } from 'vitest'
import { availabilityInWords } from '../../src/text/availability.ts'

const friday = new Date('2025-06-13T18:00:00+03:00')
const closed = (opens: string, at = friday) => availabilityInWords({ kind: 'closed', opens }, at, 'fi')

describe('availability in words', () => {
  test('says until when a line is open', () => {
    const open = { kind: 'open', closes: '2025-06-13T15:00:00+03:00' } as const
    expect(availabilityInWords(open, friday, 'fi')).toBe('Avoinna nyt, sulkeutuu klo 15.')
    expect(availabilityInWords(open, friday, 'sv')).toBe('Öppet nu, stänger kl. 15.')
    expect(availabilityInWords(open, friday, 'en')).toBe('Open now, closes at 15:00.')
  })

  test('says when a closed line opens: today, tomorrow, or on a day with its date', () => {
    expect(closed('2025-06-13T19:30:00+03:00')).toBe('Suljettu nyt. Avautuu tänään klo 19.30.')
    expect(closed('2025-06-14T09:00:00+03:00')).toBe('Suljettu nyt. Avautuu huomenna klo 9.')
    expect(closed('2025-06-16T09:00:00+03:00')).toBe('Suljettu nyt. Avautuu maanantaina 16.6. klo 9.')
  })

  test('says the day in the language', () => {
    const monday = { kind: 'closed', opens: '2025-06-16T09:00:00+03:00' } as const
    expect(availabilityInWords(monday, friday, 'sv')).toBe('Stängt nu. Öppnar måndag 16.6 kl. 9.')
    expect(availabilityInWords(monday, friday, 'en')).toBe('Closed now. Opens on Monday 16 June at 9:00.')
  })

  test('says nothing of a channel that is always reachable', () => {
    expect(availabilityInWords({ kind: 'always' }, friday, 'fi')).toBeUndefined()
  })

  test('counts days by the Finnish calendar, not by UTC nor by 24 hours', () => {
    const justAfterMidnight = new Date('2025-06-13T21:05:00Z')
    expect(closed('2025-06-14T09:00:00+03:00', justAfterMidnight)).toContain('tänään')
    const justBeforeMidnight = new Date('2025-06-13T20:55:00Z')
    expect(closed('2025-06-14T09:00:00+03:00', justBeforeMidnight)).toContain('huomenna')
  })

  test('gives Finnish clock time whatever the offset of the moment', () => {
    expect(closed('2025-06-16T06:00:00Z')).toContain('klo 9.')
  })

  test('holds over the change to summer and winter time', () => {
    expect(closed('2025-03-30T09:00:00+03:00', new Date('2025-03-29T23:30:00+02:00'))).toContain('huomenna')
    expect(closed('2025-10-27T09:00:00+02:00', new Date('2025-10-25T23:30:00+03:00'))).toContain(
      'maanantaina 27.10. klo 9.'
    )
  })

  test('holds over the turn of the year', () => {
    expect(closed('2026-01-01T09:00:00+02:00', new Date('2025-12-31T18:00:00+02:00'))).toContain('huomenna')
    expect(closed('2026-01-02T09:00:00+02:00', new Date('2025-12-31T18:00:00+02:00'))).toContain(
      'perjantaina 2.1.'
    )
  })
})
