import type { SlideText } from '../blocks/blocks.ts'
import type { Warning } from '../deck.ts'
import { vocabulary } from '../vocabulary.ts'
import { daysIn, timesIn } from './dates.ts'
import type { DraftMeeting, DraftNextSlide, DraftTime } from './draft.ts'
import { isNext, nextMeeting, textOf } from './next-meeting.ts'
import { seriesOf } from './series.ts'

const weekday = `(?:${vocabulary.weekdays.join('|')})`
const whenForms = [
  new RegExp(`[,(]?[ ]*(?:${weekday}[ ]+)?(?:den[ ]+)?$`, 'iu'),
  new RegExp(`[ ]*[,–-]?[ ]*$`, 'u')
]
const contents = new RegExp(`^${vocabulary.contents}$`, 'iu')
const begins = new RegExp(`(?:${vocabulary.begins})`, 'iu')
const ends = new RegExp(`(?:${vocabulary.ends})`, 'iu')
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
