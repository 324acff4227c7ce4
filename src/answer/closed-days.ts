import Holidays from 'date-holidays'
import type { Temporal } from 'temporal-polyfill'

const calendar = new Holidays('FI')
/** Kela's lines are closed on public holidays, and on these eves although they are no public holidays. */
const closedEves = ['juhannusaatto', 'jouluaatto']

/** Whether Kela's service is closed all day: a Finnish public holiday, Midsummer Eve or Christmas Eve. */
export function isClosedDay(day: Temporal.PlainDate): boolean {
  // Noon in UTC falls on the day in Helsinki, and in the same year wherever the machine's clock is set.
  const found = calendar.isHoliday(new Date(Date.UTC(day.year, day.month - 1, day.day, 12)))
  if (!found) return false
  return found.some(({ type, name }) => type === 'public' || closedEves.includes(name.toLowerCase()))
}
