import type { Language } from '../domain/language.ts'
import type { Availability } from '../domain/outcome.ts'
import { dateInHelsinki, daysBetween, timeInHelsinki, weekdayInWords } from './dates.ts'
import { clockInWords } from './hours.ts'
import { textsIn } from './index.ts'

function dayInWords(opens: string, at: Date, language: Language): string {
  const { today, tomorrow, onDay } = textsIn(language).time
  const away = daysBetween(dateInHelsinki(at), opens)
  if (away === 0) return today
  if (away === 1) return tomorrow
  return onDay(weekdayInWords(opens, language))
}

/** Whether a line answers now, and until or from when; nothing of a channel that is always reachable. */
export function availabilityInWords(
  availability: Availability,
  at: Date,
  language: Language
): string | undefined {
  const { time } = textsIn(language)
  const clock = (moment: string) => clockInWords(timeInHelsinki(new Date(moment)), language)
  switch (availability.kind) {
    case 'always':
      return undefined
    case 'open':
      return time.open(clock(availability.closes))
    case 'closed':
      return time.closed(
        dayInWords(dateInHelsinki(new Date(availability.opens)), at, language),
        clock(availability.opens)
      )
  }
}
