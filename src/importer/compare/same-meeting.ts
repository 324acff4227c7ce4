import type { Meeting } from '../../domain/meeting.ts'
import { overlap, stems } from '../draft/similar.ts'
import type { DraftMeeting } from '../draft/draft.ts'

const alike = 0.5

/** The known meeting that a deck is of: the same day, and the same series or much the same title. */
export function sameMeeting(meeting: DraftMeeting, known: readonly Meeting[]): Meeting | undefined {
  const onDay = known.filter(({ date }) => date === meeting.date)
  return (
    onDay.find(({ series }) => series === meeting.series) ??
    onDay.find(({ title }) => overlap(stems(title), stems(meeting.title)) >= alike)
  )
}

/** The name under which the series is known already, where its meetings have the same title. */
export function knownSeries(meeting: DraftMeeting, known: readonly Meeting[]): string {
  const own = stems(meeting.title)
  const same = known.find(({ title }) => own.size > 0 && overlap(stems(title), own) >= 0.8)
  return same?.series ?? meeting.series
}
