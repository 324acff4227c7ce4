import type { FileLink, Slide, SourceLine, Warning } from '../deck.ts'
import { bulletLevel, startsWithBullet, withoutBullet } from './bullets.ts'
import { createJoiner, type JoinLines } from './join-lines.ts'
import { type Marker, markerOf, partAtMarkers, usesLetters } from './markers.ts'
import { namesOf } from './names.ts'
import { createTitleLength, type TitleLength } from './title.ts'

/** A paragraph or a bullet of a slide, its lines joined. */
export interface Block {
  readonly kind: 'paragraph' | 'bullet'
  readonly level: number
  readonly text: string
  /** Where the block begins with 'Kysymys:' or 'Vastaus:', which is then not in its text. */
  readonly marker?: Marker
}

/** A slide with its text put together. */
export interface SlideText {
  readonly number: number
  readonly title: string
  readonly presenters: readonly string[]
  readonly blocks: readonly Block[]
  readonly urls: readonly string[]
  readonly links: readonly FileLink[]
  readonly picture: boolean
}

/** Puts the lines of all slides together: titles, paragraphs, bullets, questions and answers. */
export function blocksOf(slides: readonly Slide[]): { slides: SlideText[]; warnings: Warning[] } {
  const lines = slides.flatMap(slide => slide.lines)
  const spaced = blankLinesTellNothing(lines)
  const warnings: Warning[] = []
  const form = {
    spaced,
    letters: usesLetters(lines.map(({ text }) => text)),
    join: createJoiner(lines.map(({ text }) => text).join('\n')),
    titleLength: createTitleLength(spaced)
  }
  const texts = slides.map(slide =>
    slideText(slide, form, doubt => {
      const message = `The word ${doubt} was broken at a line's end: its hyphen is taken for a typesetter's and left out.`
      warnings.push({ slide: slide.number, message })
    })
  )
  return { slides: texts, warnings }
}

/** In some dumps a blank line follows every line; then it parts no paragraphs. */
function blankLinesTellNothing(lines: readonly SourceLine[]): boolean {
  let blank = 0
  let none = 0
  lines.forEach((line, index) => {
    const previous = lines[index - 1]
    if (previous === undefined || line.mark !== undefined || !/^\p{Ll}/u.test(line.text)) return
    if (startsWithBullet(line.text) || /[.?!:]$/.test(previous.text)) return
    if (line.gap > 0) blank++
    else none++
  })
  return blank > none
}

interface Form {
  readonly spaced: boolean
  readonly letters: boolean
  readonly join: JoinLines
  readonly titleLength: TitleLength
}

function slideText(slide: Slide, form: Form, tellDoubt: (word: string) => void): SlideText {
  const { join, titleLength, letters } = form
  const joined = (text: string, next: string): string => {
    const { text: whole, doubt } = join(text, next)
    if (doubt !== undefined) tellDoubt(doubt)
    return whole
  }
  const marked = (line: SourceLine) =>
    markerOf(withoutBullet(line.text), { midSentence: true, letters }) !== undefined
  const opensBlock = (line: SourceLine) => marked(line) || startsWithBullet(line.text)
  // A title that is a marker ('Kysymys 3') belongs to the question.
  const lines = slide.lines.map((line, index) =>
    index === 0 && marked(line) ? { text: line.text, gap: line.gap } : line
  )
  const count = titleLength(lines, opensBlock)
  const body = lines.slice(count)
  const head = headOf(lines.slice(0, count), body)
  const { number, urls, links, picture } = slide
  return {
    number,
    title: head.title.map(({ text }) => text).reduce(joined, ''),
    presenters: head.presenters,
    blocks: bodyBlocks(head.body, form, joined),
    urls,
    links,
    picture
  }
}

/** Who presents a section stands under its title, and is no part of it. */
function headOf(title: readonly SourceLine[], body: readonly SourceLine[]) {
  const last = title.at(-1)
  if (title.length > 1 && body.length === 0 && last !== undefined && namesOf(last.text).length > 0) {
    return { title: title.slice(0, -1), presenters: namesOf(last.text), body }
  }
  const people = body.map(({ text }) => namesOf(withoutBullet(text)))
  const onlyPeople = title.length > 0 && body.length <= 4 && people.every(names => names.length > 0)
  return onlyPeople ? { title, presenters: people.flat(), body: [] } : { title, presenters: [], body }
}

function bodyBlocks(
  lines: readonly SourceLine[],
  form: Form,
  join: (text: string, next: string) => string
): Block[] {
  const blocks: Block[] = []
  const width = Math.max(0, ...lines.map(({ text }) => text.length))
  let previous: SourceLine | undefined
  for (const line of lines.flatMap(part)) {
    const opened = openBlock(line, previous, form)
    const last = blocks.at(-1)
    if (opened !== undefined) blocks.push(opened)
    else if (last === undefined || partsParagraph(previous, line, { ...form, width }))
      blocks.push(paragraph(line.text))
    else blocks[blocks.length - 1] = { ...last, text: join(last.text, line.text) }
    previous = line
  }
  return blocks.map(block => ({ ...block, text: block.text.replaceAll('\u00ad', '') }))
}

function part(line: SourceLine): SourceLine[] {
  return partAtMarkers(line.text).map((text, index) => (index === 0 ? { ...line, text } : { text, gap: 0 }))
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', level: 0, text }
}

function openBlock(
  line: SourceLine,
  previous: SourceLine | undefined,
  { letters, spaced }: Form
): Block | undefined {
  const bullet = startsWithBullet(line.text) || line.mark === 'bullet'
  const text = withoutBullet(line.text)
  const paused = previous === undefined || /[.?!:;…"”)]$/.test(previous.text) || (line.gap > 0 && !spaced)
  const midSentence = !bullet && line.mark === undefined && !paused
  const marked = markerOf(text, { midSentence, letters })
  if (marked !== undefined) return { ...paragraph(marked.rest), marker: marked.marker }
  if (bullet) return { kind: 'bullet', level: line.level ?? bulletLevel(line.text), text }
  return line.mark === undefined ? undefined : paragraph(text)
}

/** A new paragraph begins after a blank line that tells, or after a line that ended before the margin. */
function partsParagraph(
  previous: SourceLine | undefined,
  line: SourceLine,
  { spaced, width }: { spaced: boolean; width: number }
): boolean {
  if (previous === undefined) return true
  const ended = /[.?!:…]["”)]?$/.test(previous.text)
  if (line.gap > 1) return ended || !/^\p{Ll}/u.test(line.text)
  if (line.gap === 1 && !spaced) return ended || !/^\p{Ll}/u.test(line.text)
  const firstWord = line.text.split(' ', 1)[0] ?? ''
  const hadRoom = previous.text.length + 1 + firstWord.length < width
  return ended && hadRoom && !/^\p{Ll}/u.test(line.text)
}
