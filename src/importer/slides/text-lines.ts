import { cleanText } from './clean.ts'
import { type Footer, footerOf, partGluedFooter } from './footers.ts'

/** A line of a text dump with what the white space around it may mean. */
export interface TextLine {
  readonly text: string
  /** Blank lines above. */
  readonly gap: number
  /** Begins with one space: what a form feed often turns into. */
  readonly lead: boolean
  /** Form feeds above or at its beginning. */
  readonly feeds: number
  /** Lines above that are nothing but one space: pages that left no text. */
  readonly lone: number
  /** The line is an address and nothing else. */
  readonly url: boolean
  readonly footer?: Footer
}

const urlOnly = /^(?:https?:\/\/|www\.)\S+$/i

/** The lines of a text that are not blank. */
export function textLines(text: string): TextLine[] {
  const lines: TextLine[] = []
  let above = { gap: 0, feeds: 0, lone: 0 }
  for (const raw of cleanText(text).replaceAll('\f', '\n\f').split('\n')) {
    const feeds = raw.startsWith('\f') ? 1 : 0
    const line = raw.replaceAll('\f', '')
    // The line end before a form feed is ours: it is no blank line of the text.
    above = { ...above, feeds: above.feeds + feeds }
    if (line.trim() === '') {
      above = { ...above, gap: above.gap + 1, lone: above.lone + (line === ' ' ? 1 : 0) }
      continue
    }
    lines.push(...partedLines(line, above))
    above = { gap: 0, feeds: 0, lone: 0 }
  }
  return lines
}

function partedLines(line: string, above: { gap: number; feeds: number; lone: number }): TextLine[] {
  const { before, text, after } = partGluedFooter(line.trim())
  const parts = [before, text, after].filter(part => part !== undefined)
  return parts.map((part, index) => {
    const footer = footerOf(part)
    return {
      text: part,
      ...(index === 0 ? above : { gap: 0, feeds: 0, lone: 0 }),
      lead: index === 0 && /^ \S/.test(line),
      url: urlOnly.test(part),
      ...(footer === undefined ? {} : { footer })
    }
  })
}
