import { sentences } from '../../language/sentences.ts'
import type { SlideText } from '../blocks/blocks.ts'
import type { Warning } from '../deck.ts'
import { vocabulary } from '../vocabulary.ts'
import { daysIn, nextDayIn, timesIn } from './dates.ts'
import type { DraftMeeting, DraftNextSlide, DraftTime } from './draft.ts'
import { seriesOf } from './series.ts'

const weekday = `(?:${vocabulary.weekdays.join('|')})`
const whenForms = [
  new RegExp(`[,(]?[ ]*(?:${weekday}[ ]+)?(?:den[ ]+)?$`, 'iu'),
  new RegExp(`[ ]*[,–-]?[ ]*$`, 'u')
]
const next = new RegExp(
  [
    `(?<![\\p{L}])(?:${vocabulary.next})(?![\\p{L}])[^.?!]{0,80}?(?:${vocabulary.meeting})`,
    `(?<![\\p{L}])(?:${vocabulary.meet})(?![\\p{L}])[^.?!]{0,40}?(?:${vocabulary.again})(?![\\p{L}])`
  ].join('|'),
  'iu'
)
const contents = new RegExp(`^${vocabulary.contents}$`, 'iu')
const begins = new RegExp(`(?:${vocabulary.begins})`, 'iu')
const ends = new RegExp(`(?:${vocabulary.ends})`, 'iu')
const closing = new RegExp(`^${vocabulary.closing}`, 'iu')
const teams = /(?<!\p{L})teams/iu
const reach = 200
const openingSlides = 3

/** What the deck says of its meeting; what it does not say is null and told. */
export function meetingOf(
  slides: readonly SlideText[],
  footerDates: readonly string[]
): { meeting: DraftMeeting; nextSlide: DraftNextSlide | null; warnings: Warning[] } {
  const first = slides.find(({ title, blocks }) => title !== '' || blocks.length > 0)
  const opening = slides.slice(0, openingSlides).filter(slide => !isNext(slide))
  const warnings: Warning[] = []
  const day = opening.flatMap(slide => daysIn(textOf(slide)))[0]?.date
  const date = day ?? mostCommon(footerDates.flatMap(text => daysIn(text).map(found => found.date))) ?? null
  if (day === undefined && date !== null) {
    warnings.push({ slide: 1, message: 'The opening slide tells no date: the one in the footers is taken.' })
  }
  if (date === null) warnings.push({ slide: 1, message: "The meeting's date was not found." })
  const times = timesOf(opening)
  if (times.start === null || times.end === null) {
    warnings.push({ slide: 1, message: 'When the meeting begins and ends was not found in whole.' })
  }
  const title = titleOf(first)
  const following = nextMeeting(slides, date)
  return {
    meeting: { title, series: seriesOf(title), date, ...times, next: following.next },
    nextSlide: following.slide,
    warnings: [...warnings, ...following.warnings]
  }
}

function textOf({ title, blocks }: SlideText): string {
  return [title, ...blocks.map(({ text }) => text)].filter(text => text !== '').join('\n')
}

function isNext(slide: SlideText): boolean {
  return next.test(textOf(slide).replaceAll('\n', ' '))
}

/** The title without day and times, which stand beside it on the opening slide. */
function titleOf(slide: SlideText | undefined): string {
  const text = slide === undefined ? '' : slide.title !== '' ? slide.title : (slide.blocks[0]?.text ?? '')
  const day = daysIn(text)[0]
  if (day === undefined) return text
  const before = whenForms.reduce((left, form) => left.replace(form, ''), text.slice(0, day.index)).trim()
  return before !== ''
    ? before
    : text
        .slice(day.end)
        .replace(/^[\s,.–-]+/, '')
        .trim()
}

function timesOf(opening: readonly SlideText[]): Pick<DraftTime, 'start' | 'end'> {
  const whole = opening.map(slide => timesIn(textOf(slide)))
  const told = whole.find(({ start, end }) => start !== null && end !== null)
  if (told !== undefined) return told
  const agenda = opening
    .filter(({ title }) => contents.test(title))
    .flatMap(({ blocks }) => blocks.map(({ text }) => text))
  const at = (form: RegExp) =>
    agenda.filter(text => form.test(text)).map(text => timesIn(text).start)[0] ?? null
  return { start: whole[0]?.start ?? at(begins), end: at(ends) }
}

function mostCommon(dates: readonly string[]): string | undefined {
  const count = (date: string) => dates.filter(other => other === date).length
  return [...dates].sort((a, b) => count(b) - count(a))[0]
}

function nextMeeting(
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
  const notes = told.filter(
    sentence => !next.test(sentence) && !closing.test(sentence) && !sentence.endsWith('!')
  )
  return {
    slide,
    onTeams: told.some(sentence => next.test(sentence) && teams.test(sentence)),
    notes: notes.join(' ')
  }
}
