/** How a program wrote a deck's pages into a text. */
export interface DumpForm {
  /** What a form feed has become: one space, three blank lines, or still itself. */
  readonly feed?: 'space' | 'blank-lines' | 'feed'
  /** The line at a slide's foot. */
  readonly footer?: (number: number) => string | undefined
  /** Blank lines after a footer. */
  readonly afterFooter?: number
  /** A blank line after every line, as some programs write them. */
  readonly spaced?: boolean
}

/** A text dump of slides, each given as its lines. */
export function textDeck(slides: readonly (readonly string[])[], form: DumpForm = {}): string {
  const { feed = 'space', footer = () => undefined, afterFooter = 3, spaced = false } = form
  return slides
    .map((lines, index) => {
      const text = spaced ? lines.filter(line => line !== '').join('\n\n') : lines.join('\n')
      const foot = footer(index + 1)
      const end = foot === undefined ? '' : `\n\n${foot}${'\n'.repeat(afterFooter)}`
      if (index === 0) return text + end
      const before = footer(index)
      return (before === undefined ? opening(feed) : '') + text + end
    })
    .join('\n')
}

function opening(feed: DumpForm['feed']): string {
  return { space: ' ', 'blank-lines': '\n\n\n', feed: '\f' }[feed ?? 'space']
}

/** The first slide of a meeting's deck, for decks that are about something else. */
export const opening1 = [
  'Vaativa lääkinnällinen kuntoutus',
  'kumppanuustapaaminen',
  'Torstaina 12.3.2026 klo 9.00–10.30, Teams'
]

/** A slide with a question and its answer. */
export function qaSlide(title: string, question: string, answer: string): string[] {
  return [title, '', `Kysymys: ${question}`, '', `Vastaus: ${answer}`]
}
