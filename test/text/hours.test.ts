import { describe, expect, test } from 'vitest'
import { weekdays, type ServiceHours, type Weekday } from '../../src/domain/contact.ts'
import { hoursInWords } from '../../src/text/hours.ts'

const at = (opens: string, closes: string, ...days: Weekday[]): ServiceHours => ({ days, opens, closes })
const workdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const

describe('service hours in words', () => {
  test('are short and in the language', () => {
    const hours = [at('09:00', '15:00', ...workdays)]
    expect(hoursInWords(hours, 'fi')).toBe('ma–pe klo 9–15')
    expect(hoursInWords(hours, 'sv')).toBe('må–fre kl. 9–15')
    expect(hoursInWords(hours, 'en')).toBe('Mon–Fri 9:00–15:00')
  })

  test('make a range of three days or more that follow each other', () => {
    expect(hoursInWords([at('12:00', '15:00', 'tue', 'wed', 'thu')], 'fi')).toBe('ti–to klo 12–15')
    expect(hoursInWords([at('12:00', '15:00', 'tue', 'wed')], 'fi')).toBe('ti ja ke klo 12–15')
    expect(hoursInWords([at('12:00', '15:00', ...weekdays)], 'fi')).toBe('ma–su klo 12–15')
  })

  test('list days that do not follow each other', () => {
    expect(hoursInWords([at('09:00', '11:00', 'mon', 'wed', 'fri')], 'fi')).toBe('ma, ke ja pe klo 9–11')
    expect(hoursInWords([at('09:00', '11:00', 'mon', 'tue', 'wed', 'fri')], 'sv')).toBe(
      'må–ons och fre kl. 9–11'
    )
    expect(hoursInWords([at('09:00', '11:00', 'mon', 'sun')], 'en')).toBe('Mon and Sun 9:00–11:00')
  })

  test('put the days in the order of the week, each once', () => {
    expect(hoursInWords([at('09:00', '11:00', 'wed', 'mon', 'tue', 'mon')], 'fi')).toBe('ma–ke klo 9–11')
  })

  test('show minutes only where there are any', () => {
    expect(hoursInWords([at('08:30', '16:00', 'thu')], 'fi')).toBe('to klo 8.30–16')
    expect(hoursInWords([at('08:05', '16:00', 'thu')], 'en')).toBe('Thu 8:05–16:00')
  })

  test('keep different times of different days apart, and those of the same days together', () => {
    const hours = [
      at('09:00', '11:00', 'mon', 'tue'),
      at('12:00', '15:00', 'mon', 'tue'),
      at('09:00', '12:00', 'fri')
    ]
    expect(hoursInWords(hours, 'fi')).toBe('ma ja ti klo 9–11 ja 12–15; pe klo 9–12')
  })
})
