import { sentences } from '../../language/sentences.ts'
import type { SlideText } from '../blocks/blocks.ts'
import type { Warning } from '../deck.ts'
import { vocabulary } from '../vocabulary.ts'
import { daysIn, nextDayIn, timesIn } from './dates.ts'
import type { DraftNextSlide, DraftTime } from './draft.ts'

const next = new RegExp(
  [
    `(?<![\\p{L}])(?:${vocabulary.next})(?![\\p{L}])[^.?!]{0,80}?(?:${vocabulary.meeting})`,
    `(?<![\\p{L}])(?:${vocabulary.meet})(?![\\p{L}])[^.?!]{0,40}?(?:${vocabulary.again})(?![\\p{L}])`
  ].join('|'),
  'iu'
)
const reach = 200
const thanks = new RegExp(`^${vocabulary.thanks}(?!\\p{L})`, 'iu')
const onTeams = /(?<!\p{L})teams[\p{L}-]*/iu

/** All words of a slide, its title first. */
export function textOf({ title, blocks }: SlideText): string {
  return [title, ...blocks.map(({ text }) => text)].filter(text => text !== '').join('\n')
}

/** Whether a slide announces the next meeting. */
export function isNext(slide: SlideText): boolean {
  return next.test(textOf(slide).replaceAll('\n', ' '))
}

/** Whether it names its day, too: an answer may speak of the next meeting, but not so. */
export function announcesDay(slide: SlideText): boolean {
  return isNext(slide) && daysIn(textOf(slide)).length > 0
}

/** When the next meeting is, by the last slide that tells it. */
export function nextMeeting(
  slides: readonly SlideText[],
  date: string | null
): { next: DraftTime | null; slide: DraftNextSlide | null; warnings: Warning[] } {
  for (const slide of [...slides].reverse()) {
    const text = textOf(slide).replaceAll('\n', ' ')
    const phrase = next.exec(text)
    if (phrase === null) continue
    const after = text.slice(phrase.index, phrase.index + phrase[0].length + reach)
    const dated = daysIn(after).find(found => date === null || found.date > date)
    const guessed = dated === undefined && date !== null ? nextDayIn(after, date) : undefined
    const found = dated ?? guessed
    if (found === undefined) continue
    const times = timesIn(after.slice(found.end))
    const warnings: Warning[] = []
    if (guessed !== undefined)
      warnings.push({
        slide: slide.number,
        message: 'The next meeting has no year: the first such day after this meeting is taken.'
      })
    if (times.start === null || times.end === null)
      warnings.push({
        slide: slide.number,
        message: 'When the next meeting begins and ends was not found in whole.'
      })
    return { next: { date: found.date, ...times }, slide: nextSlideOf(slide.number, text), warnings }
  }
  return { next: null, slide: null, warnings: [] }
}

function nextSlideOf(slide: number, text: string): DraftNextSlide {
  // The full stop of 'kl.' ends no sentence.
  const told = sentences(text.replace(/(?<!\p{L})kl\.\s*(?=\d)/giu, 'kl '))
  const announcements = told.filter(sentence => next.test(sentence))
  const notes = told.filter(sentence => (next.test(sentence) ? tellsMore(sentence) : !isThanks(sentence)))
  return { slide, onTeams: announcements.some(sentence => onTeams.test(sentence)), notes: notes.join(' ') }
}

/** Whether words follow the day and the time that do not only name Teams. */
function tellsMore(announcement: string): boolean {
  return /\p{L}{3}[^\d]*$/u.test(announcement.replace(/^.*\d/su, '').replace(onTeams, ''))
}

/** A date in it would be more than thanks. */
function isThanks(sentence: string): boolean {
  return thanks.test(sentence) && !/\d/.test(sentence)
}
