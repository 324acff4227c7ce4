import type { FileLink } from '../deck.ts'
import { cleanText } from '../slides/clean.ts'
import type { Piece } from './pdf-lines.ts'

interface Annotation {
  readonly url: string
  /** Left, bottom, right, top. */
  readonly rect: readonly number[]
}

/** The links of a page with the text that lies under them; a link over several lines is one. */
export function pdfLinks(pieces: readonly Piece[], annotations: readonly Annotation[]): FileLink[] {
  const links: { label: string; url: string; bottom: number; height: number }[] = []
  for (const { url, rect } of annotations) {
    const [, bottom = 0, , top = 0] = rect
    const label = textUnder(pieces, rect)
    const height = top - bottom
    const last = links.at(-1)
    const goesOn =
      last !== undefined &&
      last.url === url &&
      last.label !== label &&
      Math.abs(last.bottom - bottom) <= 2 * Math.max(height, last.height)
    if (goesOn) {
      last.label = `${last.label} ${label}`.trim()
      last.bottom = bottom
    } else links.push({ label, url, bottom, height })
  }
  return links.map(({ label, url }) => ({ label, url }))
}

function textUnder(
  pieces: readonly Piece[],
  [left = 0, bottom = 0, right = 0, top = 0]: readonly number[]
): string {
  const inside = pieces.filter(({ y, height }) => y + height / 2 >= bottom && y + height / 2 <= top)
  const text = inside.map(piece => covered(piece, left, right)).join(' ')
  return cleanText(text).replace(/\s+/g, ' ').trim()
}

/** The part of a piece that lies between two edges, in whole words. */
function covered({ text, x, width }: Piece, left: number, right: number): string {
  const from = Math.max(0, (left - x) / width)
  const to = Math.min(1, (right - x) / width)
  if (!(to > from) || text.trim() === '') return ''
  if (to - from > 0.9) return text
  const words = [...text.matchAll(/\S+/g)]
  return words
    .filter(word => {
      const middle = (word.index + word[0].length / 2) / text.length
      return middle >= from && middle <= to
    })
    .map(([word]) => word)
    .join(' ')
}
