import type { SourceLine } from '../deck.ts'
import { startsWithBullet } from './bullets.ts'
import { vocabulary } from '../vocabulary.ts'
import { namesOf } from './names.ts'

/** How many of a slide's first lines are its title; 0 where it has none. */
export type TitleLength = (lines: readonly SourceLine[], opensBlock: (line: SourceLine) => boolean) => number

const mostLines = 6
const longestTitle = 180
const closing = new RegExp(`^${vocabulary.closing}`, 'iu')
const longestLine = 130

/** Counts title lines. `spaced` says that blank lines stand between all lines and tell nothing. */
export function createTitleLength(spaced: boolean): TitleLength {
  return (lines, opensBlock) => {
    const count = countLines(lines, opensBlock, spaced)
    const title = lines.slice(0, count).map(({ text }) => text)
    return lines[0]?.mark === 'title' || !isRunningText(title.join(' ')) ? count : 0
  }
}

/** Text that goes on from the slide before has no title: it runs over sentences or ends with a full stop. */
function isRunningText(title: string): boolean {
  if (title.length > longestTitle || /\p{L}{3}[.!?] \p{Lu}/u.test(title)) return true
  return /[\p{L})]\.$/u.test(title) && !closing.test(title)
}

function countLines(
  lines: readonly SourceLine[],
  opensBlock: (line: SourceLine) => boolean,
  spaced: boolean
): number {
  const told = toldLines(lines)
  const [first] = lines
  if (told === 0 && (first === undefined || !canOpen(first, opensBlock))) return 0
  const head = lines.findIndex((line, index) => index > 0 && opensBlock(line))
  const until = Math.min(head === -1 ? lines.length : head, mostLines)
  const short = told === 0 && (head !== -1 || lines.length <= mostLines)
  const form = { spaced: spaced && told === 0, short }
  const start = Math.max(told, 1)
  const end = lines.slice(start, until).findIndex((line, index) => {
    const length = lines.slice(0, start + index + 1).reduce((sum, { text }) => sum + text.length, 0)
    const previous = lines[start + index - 1]
    return previous === undefined || length > longestTitle || !goesOn(previous, line, form)
  })
  return end === -1 ? Math.max(until, start) : start + end
}

/** How many lines the file itself marks as the title. */
function toldLines(lines: readonly SourceLine[]): number {
  const other = lines.findIndex(({ mark }) => mark !== 'title')
  return other === -1 ? lines.length : other
}

function canOpen(line: SourceLine, opensBlock: (line: SourceLine) => boolean): boolean {
  return (
    !opensBlock(line) &&
    !startsWithBullet(line.text) &&
    line.text.length <= longestLine &&
    !/^\p{Ll}/u.test(line.text)
  )
}

function goesOn(previous: SourceLine, line: SourceLine, form: { spaced: boolean; short: boolean }): boolean {
  if (line.mark !== undefined || /[.?!:]$/.test(previous.text)) return false
  if (namesOf(line.text).length > 0) return false
  if (/^\p{Ll}/u.test(line.text) || /[–,-]$/.test(previous.text)) return line.gap <= 1
  return line.gap === 0 && (form.spaced || form.short) && line.text.length <= 70 && !/[.?!]$/.test(line.text)
}
