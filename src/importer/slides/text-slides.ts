import type { Deck, Slide, SourceLine, Warning } from '../deck.ts'
import { withoutRepeatedLines } from './furniture.ts'
import { findBoundaries } from './boundaries.ts'
import { type TextLine, textLines } from './text-lines.ts'

/** Parts a text dump into slides. */
export function slidesOfText(text: string): Deck {
  const lines = textLines(text)
  const { steps, isFooter, warnings } = findBoundaries(lines)
  const slides: Slide[] = []
  const told: Warning[] = [...warnings]
  let start = 0
  const close = (end: number) => {
    if (end > start) slides.push(slideOf(slides.length + 1, lines.slice(start, end), isFooter))
    start = end
  }
  lines.forEach((_, index) => {
    const step = steps.get(index)
    if (step === undefined) return
    close(index)
    for (let empty = 1; empty < step + (index === 0 ? 1 : 0); empty++)
      slides.push(emptySlide(slides.length + 1))
  })
  close(lines.length)
  if (slides.length === 1)
    told.push({ slide: null, message: 'No slide boundaries were found: the text is taken as one slide.' })
  const footerDates = lines
    .filter(isFooter)
    .flatMap(({ footer }) => (footer?.date === undefined ? [] : [footer.date]))
  return { slides: withoutRepeatedLines(slides), footerDates, warnings: told }
}

function emptySlide(number: number): Slide {
  return { number, lines: [], urls: [], links: [], picture: true }
}

function slideOf(number: number, lines: readonly TextLine[], isFooter: (line: TextLine) => boolean): Slide {
  const kept: SourceLine[] = []
  let gap = 0
  for (const line of lines) {
    gap = Math.max(gap, line.gap)
    if (isFooter(line) || line.url) continue
    kept.push({ text: line.text, gap: kept.length === 0 ? 0 : gap })
    gap = 0
  }
  return {
    number,
    lines: kept,
    urls: lines.filter(({ url }) => url).map(({ text }) => text),
    links: [],
    picture: false
  }
}
