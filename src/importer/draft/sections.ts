import { announcesDay } from './next-meeting.ts'
import type { SlideText } from '../blocks/blocks.ts'
import { stems } from './similar.ts'
import { vocabulary } from '../vocabulary.ts'

/** What a slide is for. */
export type Role =
  'opening' | 'contents' | 'section' | 'chart' | 'questions' | 'links' | 'contacts' | 'closing' | 'text'

const form = (source: string) => new RegExp(source, 'iu')
const contents = form(`^${vocabulary.contents}$`)
const closing = form(`^${vocabulary.closing}`)
const section = form(vocabulary.section)
const chart = form(vocabulary.chart)
const linkTitle = form(vocabulary.linkTitle)
const contactTitle = form(vocabulary.contactTitle)
const ahead = form(vocabulary.ahead)
const inMeeting = form(vocabulary.inMeeting)
const longestClosing = 250
const leaders = /(?:\.{3,}|…|[ ]{2,})[ ]*\d{1,3}$/

/** The role of each slide, in order. */
export function rolesOf(slides: readonly SlideText[]): Role[] {
  const agenda = slides.filter(isContents).flatMap(({ blocks }) => blocks.map(({ text }) => stems(text)))
  return slides.map((slide, index) =>
    listsQuestions(slide, slides.slice(index + 1)) ? 'contents' : roleOf(slide, index, slides.length, agenda)
  )
}

function roleOf(slide: SlideText, index: number, count: number, agenda: readonly Set<string>[]): Role {
  const { title, blocks } = slide
  if (isContents(slide)) return 'contents'
  if (blocks.some(({ marker }) => marker !== undefined)) return 'questions'
  if (index === 0) return 'opening'
  if (index >= count - 2 && (closing.test(title) || announcesDay(slide)) && lengthOf(slide) <= longestClosing)
    return 'closing'
  if (blocks.every(({ text }) => isFigures(text))) return textlessRole(slide, agenda)
  if (isContactList(slide)) return 'contacts'
  return isLinkList(slide) ? 'links' : 'text'
}

function lengthOf({ blocks }: SlideText): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0)
}

/** A title alone opens a section, or is all that a chart leaves of itself in a text. */
function textlessRole(
  { title, blocks, presenters, picture }: SlideText,
  agenda: readonly Set<string>[]
): Role {
  if (blocks.length > 0 || title === '') return 'chart'
  if (presenters.length > 0) return 'section'
  // With a picture beside it only the agenda makes it a section.
  const isSection = picture ? named(title, agenda) && !chart.test(title) : opensSection(title, agenda)
  return isSection ? 'section' : 'chart'
}

function isContactList({ title, blocks }: SlideText): boolean {
  const addressed = blocks.filter(({ text }) => /@|\(at\)|\d{3} \d{2}/.test(text)).length
  return contactTitle.test(title) && addressed * 2 >= blocks.length
}

/** At least every other point has its address. */
function isLinkList({ title, blocks, urls, links }: SlideText): boolean {
  const addresses = urls.length + links.length
  return (
    addresses >= Math.max(2, blocks.length / 2) ||
    (linkTitle.test(title) && addresses > 0 && blocks.length > 2)
  )
}

function opensSection(title: string, agenda: readonly Set<string>[]): boolean {
  if (section.test(title)) return true
  return named(title, agenda) && !/\d/.test(title)
}

/** Whether the agenda has a point that says the same. */
function named(title: string, agenda: readonly Set<string>[]): boolean {
  const own = stems(title)
  if (own.size === 0) return false
  return agenda.some(point => {
    const shared = [...own].filter(stem => point.has(stem)).length
    return shared / own.size >= 0.75
  })
}

/** Axis labels, figures and percentages: what is left of a chart in a text. */
function isFigures(text: string): boolean {
  const tokens = text.split(/\s+/).filter(token => token !== '')
  const figures = tokens.filter(token => /^[+–-]?\d[\d.,/–-]*%?$|^%$/.test(token))
  return figures.length / Math.max(1, tokens.length) >= 0.6
}

/** A slide that lists what comes: by its title, or by the page numbers at its lines' ends. */
function isContents({ title, blocks }: SlideText): boolean {
  if (contents.test(title) && !blocks.some(({ marker }) => marker?.kind === 'answer')) return true
  const led = blocks.filter(({ text }) => leaders.test(text)).length
  return led >= 2 && led >= blocks.length / 2
}

/** A slide of questions without answers, each of which comes again later by its number. */
function listsQuestions({ blocks }: SlideText, later: readonly SlideText[]): boolean {
  const marked = blocks.flatMap(({ marker }) => marker ?? [])
  if (marked.length < 2 || marked.some(({ kind }) => kind === 'answer')) return false
  const again = later.flatMap(slide =>
    slide.blocks.flatMap(({ marker }) => (marker?.kind === 'question' ? marker.ids : []))
  )
  return marked.every(({ ids }) => ids.length > 0 && ids.every(id => again.includes(id)))
}

/** When the questions of each slide were asked; the slide's own title goes before its section's. */
export function askedOf(
  slides: readonly SlideText[],
  roles: readonly Role[]
): { asked: 'ahead' | 'in-meeting'; told: boolean }[] {
  let current: { asked: 'ahead' | 'in-meeting'; told: boolean } = { asked: 'ahead', told: false }
  return slides.map((slide, index) => {
    const own = told(slide.title)
    if (own !== undefined && roles[index] !== 'contents' && roles[index] !== 'text') current = own
    return own !== undefined && roles[index] === 'questions' ? own : current
  })
}

function told(title: string): { asked: 'ahead' | 'in-meeting'; told: boolean } | undefined {
  if (ahead.test(title)) return { asked: 'ahead', told: true }
  return inMeeting.test(title) ? { asked: 'in-meeting', told: true } : undefined
}
