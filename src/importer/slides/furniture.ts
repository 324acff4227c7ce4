import type { Deck, Slide, SourceLine, Warning } from '../deck.ts'
import { type Footer, footerOf, partGluedFooter } from './footers.ts'

/** Lines from a slide's edge within which its footer stands: some files have it first. */
const edge = 3
const nearest = 3
const fewestSlides = 4
const mostSlides = 0.6

/** Slides whose bounds are known, without their footers; a printed number that differs is told. */
export function withoutFurniture(deck: Deck): Deck {
  const warnings: Warning[] = [...deck.warnings]
  const footerDates: string[] = [...deck.footerDates]
  const slides = deck.slides.map(slide => {
    let printed: number | undefined
    const parted = slide.lines.flatMap(part)
    const lines = parted.filter((line, index) => {
      const footer = index < edge || index >= parted.length - edge ? footerOf(line.text) : undefined
      if (footer === undefined || !isFooter(footer, slide.number, line)) return true
      printed ??= footer.page
      if (footer.date !== undefined) footerDates.push(footer.date)
      return false
    })
    if (printed !== undefined && printed !== slide.number) {
      warnings.push({
        slide: slide.number,
        message: `The slide is number ${slide.number} in the file, but ${printed} is printed on it.`
      })
    }
    return { ...slide, lines }
  })
  return { slides: withoutRepeatedLines(slides), footerDates, warnings }
}

function part(line: SourceLine): SourceLine[] {
  const { before, text, after } = partGluedFooter(line.text)
  const edges = (footer: string | undefined): SourceLine[] =>
    footer === undefined ? [] : [{ text: footer, gap: 0 }]
  return [...edges(before), { ...line, text }, ...edges(after)]
}

function isFooter(footer: Footer, number: number, { mark }: SourceLine): boolean {
  if (mark === 'title' || footer.page === undefined) return false
  return footer.sure || Math.abs(footer.page - number) <= nearest
}

/** Slides without the line that stands last on most of them, such as the house's name. */
export function withoutRepeatedLines(slides: readonly Slide[]): Slide[] {
  const counts = new Map<string, number>()
  for (const { lines } of slides) {
    const last = new Set(
      lines
        .slice(-2)
        .filter(isPlain)
        .map(({ text }) => text)
    )
    last.forEach(text => counts.set(text, (counts.get(text) ?? 0) + 1))
  }
  const withText = slides.filter(({ lines }) => lines.length > 0).length
  const repeats = ({ text }: SourceLine) => {
    const count = counts.get(text) ?? 0
    return count >= fewestSlides && count >= withText * mostSlides
  }
  return slides.map(slide => ({
    ...slide,
    lines: slide.lines.filter((line, index) => index < slide.lines.length - 2 || !repeats(line))
  }))
}

/** No title, sentence or marker: those may well stand on many slides. */
function isPlain({ text, mark }: SourceLine): boolean {
  return mark !== 'title' && !/[.?!:;]/.test(text)
}
