import type { SourceLine } from '../deck.ts'
import { cleanText } from '../slides/clean.ts'

/** A piece of text on a page, measured from its lower left corner. */
export interface Piece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** A line ends after it. */
  readonly ends: boolean
}

interface Line {
  text: string
  readonly y: number
  right: number
  height: number
}

/** A space between words is wider than this share of the letters' height. */
const spaceWidth = 0.18
const sameLine = 0.5
/** Text so many times its height to the right is another column. */
const columnGap = 4
const bulletOnly = /^(?:[•●▪■◦○–\-\uf0a7\uf0b7]|o)$/u
/** Lines of one paragraph are closer than this many times their height. */
const lineStep = 1.75
const largerTitle = 1.12
const mostTitleLines = 6
const longestTitle = 200

/** Puts a page's pieces together into lines, in the order in which the file has them. */
export function linesOfPieces(pieces: readonly Piece[]): SourceLine[] {
  const lines = rawLines(pieces)
  const title = titleOf(lines)
  const ordered = [...lines.filter(line => title.has(line)), ...lines.filter(line => !title.has(line))]
  return ordered.map((line, index) => {
    const previous = ordered[index - 1]
    const mark = title.has(line) ? { mark: 'title' as const } : {}
    return { text: line.text, gap: previous === undefined ? 0 : gapBetween(previous, line), ...mark }
  })
}

function rawLines(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = []
  let open: Line | undefined
  for (const piece of pieces) {
    const text = cleanText(piece.text).replaceAll('\n', ' ').replaceAll('\f', ' ')
    if (text !== '') {
      if (open !== undefined && goesOn(open, piece)) append(open, piece, text)
      else {
        open = { text, y: piece.y, right: piece.x + piece.width, height: piece.height }
        lines.push(open)
      }
    }
    if (piece.ends && text.trim() !== '' && !bulletOnly.test(text.trim())) open = undefined
  }
  for (const line of lines) line.text = line.text.trim()
  return lines.filter(({ text }) => text !== '')
}

/** On the line's level and right of it; what stands far to the right is another column. */
function goesOn(line: Line, piece: Piece): boolean {
  const height = Math.max(line.height, piece.height)
  const distance = piece.x - line.right
  const level = Math.abs(line.y - piece.y) <= sameLine * height
  return level && distance >= -height && (distance <= columnGap * height || bulletOnly.test(line.text.trim()))
}

function append(line: Line, piece: Piece, text: string): void {
  const apart = piece.x - line.right > spaceWidth * piece.height
  const spaced = /\s$/.test(line.text) || /^\s/.test(text)
  line.text += apart && !spaced ? ` ${text}` : text
  line.right = Math.max(line.right, piece.x + piece.width)
  line.height = Math.max(line.height, piece.height)
}

function gapBetween(previous: Line, line: Line): number {
  const step = previous.y - line.y
  return step > 0 && step <= lineStep * Math.max(previous.height, line.height) ? 0 : 1
}

/** The lines in the largest letters, where these are larger than the rest and stand together. */
function titleOf(lines: readonly Line[]): ReadonlySet<Line> {
  const largest = Math.max(0, ...lines.map(({ height }) => height))
  const large = lines.filter(({ height }) => height >= largest * 0.95)
  const rest = lines.filter(line => !large.includes(line))
  const second = Math.max(0, ...rest.map(({ height }) => height))
  const fits =
    large.length <= mostTitleLines && large.reduce((sum, { text }) => sum + text.length, 0) <= longestTitle
  const top = Math.max(0, ...rest.map(({ y }) => y))
  const above = large.every(({ y }) => y >= top)
  return fits && above && rest.length > 0 && largest >= second * largerTitle ? new Set(large) : new Set()
}
