import { boundaryWeights, opens } from './candidates.ts'
import type { TextLine } from './text-lines.ts'

/** A line that tells its slide's number. */
export interface Anchor {
  readonly line: number
  readonly page: number
}

/** The lines that are footers, and among them those that tell a page. */
export interface Furniture {
  readonly isFooter: (line: TextLine) => boolean
  readonly anchors: readonly Anchor[]
}

const nearest = 2
const runLength = 3

/** Tells footers from text: sure forms by themselves, lone numbers and counters only where they count the slides. */
export function furnitureOf(lines: readonly TextLine[]): Furniture {
  const sure = (line: TextLine) => line.footer?.sure === true
  const weights = boundaryWeights(lines, sure)
  const ordinals = ordinalsOf(weights)
  const unsure = numbered(lines).filter(({ line }) => !sure(lineAt(lines, line)))
  const counting = unsure.filter(
    (anchor, index) =>
      (atEdge(anchor.line, lines, weights) &&
        Math.abs(anchor.page - (ordinals[anchor.line] ?? 0)) <= nearest) ||
      inRun(unsure, index)
  )
  const accepted = new Set([
    ...counting.map(({ line }) => lines[line]),
    ...lines.filter(sure),
    ...repeatedDates(lines)
  ])
  const anchors = numbered(lines).filter(({ line }) => accepted.has(lines[line]))
  return { isFooter: line => accepted.has(line), anchors: rising(anchors) }
}

function lineAt(lines: readonly TextLine[], index: number): TextLine {
  const line = lines[index]
  if (line === undefined) throw new RangeError('no such line')
  return line
}

function numbered(lines: readonly TextLine[]): Anchor[] {
  return lines.flatMap(({ footer }, line) =>
    footer?.page === undefined ? [] : [{ line, page: footer.page }]
  )
}

function ordinalsOf(weights: readonly number[]): number[] {
  let ordinal = 1
  return weights.map(weight => (weight >= opens ? ++ordinal : ordinal))
}

function atEdge(index: number, lines: readonly TextLine[], weights: readonly number[]): boolean {
  const last =
    index === lines.length - 1 || (weights[index + 1] ?? 0) >= opens || (lines[index + 1]?.gap ?? 0) >= 2
  return last || (weights[index] ?? 0) >= opens
}

/** In a run of numbers that rise by one; a counter in titles stands beside its title, not alone. */
function inRun(anchors: readonly Anchor[], index: number): boolean {
  const page = anchors[index]?.page ?? 0
  const rises = (step: number) => anchors[index + step]?.page === page + step
  const reach = (step: 1 | -1): number => {
    let count = 0
    while (rises(step * (count + 1))) count++
    return count
  }
  const spread =
    anchors[index + 1] === undefined || (anchors[index + 1]?.line ?? 0) - (anchors[index]?.line ?? 0) > 1
  return spread && reach(1) + reach(-1) + 1 >= runLength
}

/** A date alone on a line that stands on several slides is a footer too. */
function repeatedDates(lines: readonly TextLine[]): TextLine[] {
  const dated = lines.filter(({ footer }) => footer?.date !== undefined && footer.page === undefined)
  return dated.filter(line => dated.filter(({ text }) => text === line.text).length >= runLength)
}

/** The longest rising chain: a number that does not fit is no page. */
function rising(anchors: readonly Anchor[]): Anchor[] {
  const best: { length: number; before: number }[] = []
  anchors.forEach((anchor, index) => {
    let found = { length: 1, before: -1 }
    for (let earlier = 0; earlier < index; earlier++) {
      const length = (best[earlier]?.length ?? 0) + 1
      if ((anchors[earlier]?.page ?? 0) < anchor.page && length > found.length)
        found = { length, before: earlier }
    }
    best.push(found)
  })
  let at = best.reduce((top, { length }, index) => (length > (best[top]?.length ?? 0) ? index : top), 0)
  const chain: Anchor[] = []
  for (let anchor = anchors[at]; anchor !== undefined; anchor = anchors[at]) {
    chain.unshift(anchor)
    at = best[at]?.before ?? -1
  }
  return chain
}
