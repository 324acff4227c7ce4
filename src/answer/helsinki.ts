import { Temporal } from 'temporal-polyfill'

export const zone = 'Europe/Helsinki'

/** A moment as the clock on a Finnish wall shows it. */
export function inHelsinki(at: Date): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone)
}
