import Holidays from 'date-holidays'
import type { Temporal } from 'temporal-polyfill'

const calendar = new Holidays('FI')
/** Kela's lines are closed on public holidays, and on these eves although they are no public holidays. */
const closedEves = ['juhannusaatto', 'jouluaatto']

/** Whether Kela's service is closed all day: a Finnish public holiday, Midsummer Eve or Christmas Eve. */
export function isClosedDay(day: Temporal.PlainDate): boolean {
  // Noon of the day, so that no time zone of the machine moves it to a neighbour.
  const found = calendar.isHoliday(new Date(day.year, day.month - 1, day.day, 12))
  if (!found) return false
  return found.some(({ type, name }) => type === 'public' || closedEves.includes(name.toLowerCase()))
}
