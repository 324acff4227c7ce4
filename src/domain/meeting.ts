import type { Entry } from './entry.ts'

/** A day and its clock times in Europe/Helsinki. */
export interface MeetingTime {
  /** ISO date. */
  readonly date: string
  /** HH:MM */
  readonly start: string
  /** HH:MM */
  readonly end: string
}

/** A partner meeting (kumppanuustapaaminen) and what was told in it. */
export interface Meeting extends MeetingTime {
  readonly id: string
  /** Meetings of one series follow each other, e.g. yksilokuntoutus. */
  readonly series: string
  readonly title: string
  readonly next?: MeetingTime
  readonly entries: readonly Entry[]
}
