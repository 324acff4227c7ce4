import type { SlideText } from '../blocks/blocks.ts'
import { vocabulary } from '../vocabulary.ts'
import type { Draft } from './draft.ts'

const meeting = new RegExp(`(?<![\\p{L}])(?:${vocabulary.meeting})`, 'iu')
const openingSlides = 3

/** Whether a text has anything of a meeting in it: a marked question, or a day with a meeting's name or hour. */
export function isMeeting(draft: Draft, slides: readonly SlideText[]): boolean {
  if (draft.qa.length + draft.unanswered.length > 0) return true
  const opening = slides
    .slice(0, openingSlides)
    .map(({ title, blocks }) => [title, ...blocks.map(({ text }) => text)].join(' '))
  const named = opening.some(text => meeting.test(text)) || draft.meeting.start !== null
  return draft.meeting.date !== null && named && slides.length > 1
}
