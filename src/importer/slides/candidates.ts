import { startsWithBullet } from '../blocks/bullets.ts'
import { vocabulary } from '../vocabulary.ts'
import type { TextLine } from './text-lines.ts'

const contents = new RegExp(`^(?:${vocabulary.contents})$`, 'iu')

const dated = /\d{1,2}\.\d{1,2}\.20\d\d/

/** From this weight on a line opens a slide without other evidence. */
export const opens = 3

/** How much white space speaks for a slide's beginning at each line; 0: none. */
export function boundaryWeights(lines: readonly TextLine[], isFooter: (line: TextLine) => boolean): number[] {
  const form = formOf(lines)
  const headed = lines[0] !== undefined && isFooter(lines[0])
  const besideFooter = headed ? footerBegins(lines, isFooter) : footerEnds(lines, isFooter)
  return lines.map((line, index) => {
    if (index === 0 || line.url) return 0
    const previous = lines[index - 1]
    if (previous === undefined) return 0
    return Math.max(
      line.feeds > 0 ? 6 : 0,
      leadWeight(line, form),
      gapWeight(line, form),
      besideFooter[index] ? footerWeight(line) + (headed ? opens : 0) : 0,
      previous.url ? afterUrlWeight(line, besideFooter[index] === true) : 0,
      isFooter(line) ? 0 : titleWeight(line, previous)
    )
  })
}

interface Form {
  readonly fed: boolean
  readonly indented: boolean
  /** Blank lines that part slides in this text. */
  readonly parting: number
}

/** A text with form feeds needs no guesses from spaces, one with many indents allows none. */
function formOf(lines: readonly TextLine[]): Form {
  const fed = lines.some(line => line.feeds > 0 && !line.url)
  const leads = lines.filter(line => line.lead && !line.url)
  // A slide hardly begins with a bullet or a small letter; the lines of an indented text do.
  const inText = leads.filter(({ text }) => startsWithBullet(text) || /^\p{Ll}/u.test(text)).length
  const indented = inText > 2 && inText > leads.length * 0.3
  const plain = !fed && (indented || leads.length === 0) && !lines.some(line => line.gap >= 3)
  return { fed, indented, parting: plain ? 2 : 3 }
}

function leadWeight(line: TextLine, { fed, indented }: Form): number {
  if (!line.lead) return 0
  if (fed || indented) return 1
  return startsWithBullet(line.text) ? 2 : 4
}

function gapWeight({ gap, lone }: TextLine, { fed, parting }: Form): number {
  if (gap >= parting) return fed ? 2 : 4
  if (lone > 0) return 2
  return gap >= 2 ? 1 : 0
}

function footerWeight({ gap }: TextLine): number {
  if (gap >= 2) return 5
  return gap === 1 ? 2 : 1.5
}

/** Addresses stand at a slide's end, after its footer where it has one. */
function afterUrlWeight({ gap, text }: TextLine, footed: boolean): number {
  if (gap >= 2 || (gap === 1 && footed)) return 4
  return gap === 1 && !startsWithBullet(text) ? opens : 0
}

/** An agenda, or what follows the day of an opening slide: taken only where page numbers ask for a slide. */
function titleWeight({ gap, text }: TextLine, previous: TextLine): number {
  if (gap === 0 || startsWithBullet(text) || /^\p{Ll}/u.test(text)) return 0
  return (contents.test(text) ? 0.3 : 0) + (dated.test(previous.text) ? 0.3 : 0)
}

/** Where footers stand at the head of each slide: true for the first line of each. */
function footerBegins(lines: readonly TextLine[], isFooter: (line: TextLine) => boolean): boolean[] {
  return lines.map((line, index) => {
    const previous = lines[index - 1]
    return isFooter(line) && (previous === undefined || !isFooter(previous))
  })
}

/** True for the lines that come first after a footer, or after the addresses that follow it. */
function footerEnds(lines: readonly TextLine[], isFooter: (line: TextLine) => boolean): boolean[] {
  let open = false
  return lines.map(line => {
    const first = open && !isFooter(line) && !line.url
    open = isFooter(line) || (open && line.url)
    return first
  })
}
