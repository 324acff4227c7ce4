import type { Language, Translated } from '../domain/language.ts'

const timeZone = 'Europe/Helsinki'

const isoFormat = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })
const clockFormat = new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' })

/** Made once: an Intl format costs more to make than to use. ISO dates are read, and so written, in UTC. */
const formatsOf = (locale: string, month: 'numeric' | 'long') => ({
  date: new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month, year: 'numeric' }),
  weekday: new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'long', day: 'numeric', month }),
  list: new Intl.ListFormat(locale, { type: 'conjunction' })
})

/** English readers disagree on the order of a numeric date, so its month is a word. */
const formats: Translated<ReturnType<typeof formatsOf>> = {
  fi: formatsOf('fi-FI', 'numeric'),
  sv: formatsOf('sv-FI', 'numeric'),
  en: formatsOf('en-GB', 'long')
}

/** The ISO date that the calendar on a Finnish wall shows at a moment. */
export const dateInHelsinki = (moment: Date): string => isoFormat.format(moment)

/** The time, HH:MM, that the clock on a Finnish wall shows at a moment. */
export const timeInHelsinki = (moment: Date): string => clockFormat.format(moment)

/** Whole calendar days from one ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/** An ISO date as people write it: 3.6.2025, 3 June 2025. */
export function dateInWords(isoDate: string, language: Language): string {
  return formats[language].date.format(Date.parse(isoDate))
}

/** A coming ISO date with its weekday, inside a sentence: maanantaina 16.6., måndag 16.6, Monday 16 June. */
export function weekdayInWords(isoDate: string, language: Language): string {
  return formats[language].weekday.format(Date.parse(isoDate))
}

/** 'a, b ja c' */
export function listInWords(items: readonly string[], language: Language): string {
  return formats[language].list.format(items)
}
