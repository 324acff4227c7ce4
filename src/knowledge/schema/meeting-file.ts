import { z } from 'zod/v4'
import type { Meeting, MeetingTime } from '../../domain/meeting.ts'
import { ruleBetweenFields } from '../rules.ts'
import { entrySchema } from './entry.ts'
import { date, exact, id, text, time } from './values.ts'

const meetingTime = { date, start: time, end: time }
const endsAfterStart = (when: MeetingTime) => when.start < when.end

const meetingHead = z
  .strictObject({
    id,
    series: id.describe('Meetings of one series follow each other.'),
    title: text(300),
    ...meetingTime,
    next: z
      .strictObject(meetingTime)
      .refine(endsAfterStart, ruleBetweenFields('endAfterStart', ['end']))
      .optional()
  })
  .refine(endsAfterStart, ruleBetweenFields('endAfterStart', ['end']))
  .transform(exact)

/** meetings/*.yaml: one meeting and what was told in it. */
export const meetingFile = z
  .strictObject({ meeting: meetingHead, entries: z.array(entrySchema).max(2000) })
  .transform(({ meeting, entries }): Meeting => ({ ...meeting, entries }))
