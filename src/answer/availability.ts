import { Temporal } from 'temporal-polyfill'
import { weekdays, type ServiceHours } from '../domain/contact.ts'
import type { Availability } from '../domain/outcome.ts'
import { isClosedDay } from './closed-days.ts'
import { inHelsinki, zone } from './helsinki.ts'

/** The longest run of closed days is a few; after this many the hours themselves are wrong. */
const daysAhead = 30

/** The day's hours as moments, or nothing on a closed day. */
function spanOn(day: Temporal.PlainDate, hours: readonly ServiceHours[]) {
  const weekday = weekdays[day.dayOfWeek - 1]
  if (weekday === undefined || isClosedDay(day)) return []
  return hours
    .filter(({ days }) => days.includes(weekday))
    .map(({ opens, closes }) => ({
      opens: day.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(opens) }),
      closes: day.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(closes) })
    }))
    .sort((a, b) => Temporal.ZonedDateTime.compare(a.opens, b.opens))
}

const isoOf = (moment: Temporal.ZonedDateTime) =>
  moment.toString({ timeZoneName: 'never', smallestUnit: 'second' })

/**
 * Whether a line with these hours answers at a moment, and when it closes or opens next, in Europe/Helsinki.
 * Without hours (a mailbox) it is always reachable; hours that never come count as always, too.
 */
export function availabilityAt(hours: readonly ServiceHours[] | undefined, at: Date): Availability {
  if (hours === undefined || hours.length === 0) return { kind: 'always' }
  const now = inHelsinki(at)
  for (let ahead = 0; ahead <= daysAhead; ahead++) {
    for (const { opens, closes } of spanOn(now.toPlainDate().add({ days: ahead }), hours)) {
      if (Temporal.ZonedDateTime.compare(now, closes) >= 0) continue
      if (Temporal.ZonedDateTime.compare(now, opens) >= 0) return { kind: 'open', closes: isoOf(closes) }
      return { kind: 'closed', opens: isoOf(opens) }
    }
  }
  return { kind: 'always' }
}
