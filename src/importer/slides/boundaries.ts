import type { Warning } from '../deck.ts'
import { type Anchor, furnitureOf } from './anchors.ts'
import { boundaryWeights, opens } from './candidates.ts'
import type { TextLine } from './text-lines.ts'

/** Where slides begin in a text's lines. */
export interface Boundaries {
  /** For each line that opens a slide, by how much the slide's number grows: more than 1 where slides left no text. */
  readonly steps: ReadonlyMap<number, number>
  readonly isFooter: (line: TextLine) => boolean
  readonly warnings: readonly Warning[]
}

/** A page number further off than this is no page number of this file. */
const furthestMiss = 8

/** Finds where slides begin from white space, held against the page numbers in the footers. */
export function findBoundaries(lines: readonly TextLine[]): Boundaries {
  const { isFooter, anchors } = furnitureOf(lines)
  const weights = boundaryWeights(lines, isFooter)
  const steps = new Map(weights.flatMap((weight, line) => (weight >= opens ? [[line, 1] as const] : [])))
  const warnings: Warning[] = []
  let from: Anchor = { line: -1, page: 1 }
  for (const anchor of anchors) {
    const told = reconcile({ from, to: anchor, weights, steps })
    if (told !== undefined) warnings.push(told)
    from = { line: anchor.line, page: numberAt(steps, anchor.line) }
  }
  return { steps, isFooter, warnings }
}

function numberAt(steps: ReadonlyMap<number, number>, line: number): number {
  return [...steps].reduce((number, [at, step]) => (at <= line ? number + step : number), 1)
}

interface Interval {
  readonly from: Anchor
  readonly to: Anchor
  readonly weights: readonly number[]
  readonly steps: Map<number, number>
}

/** Makes the slides between two page numbers as many as these say; tells where that is not sure. */
function reconcile(interval: Interval): Warning | undefined {
  const { from, to, weights, steps } = interval
  const inside = weights.flatMap((weight, line) =>
    line > from.line && line <= to.line ? [{ line, weight }] : []
  )
  const taken = inside.filter(({ line }) => steps.has(line))
  const wanted = to.page - from.page
  const missing = wanted - taken.length
  if (missing === 0) return undefined
  if (Math.abs(missing) > furthestMiss) return strange(to.page, numberAt(steps, to.line))
  return missing < 0 ? drop(interval, taken, -missing) : add(interval, inside, missing)
}

type Weighted = readonly { readonly line: number; readonly weight: number }[]

/** What the white space says clearly is not given up for a number: then both are told. */
function drop({ to, steps }: Interval, taken: Weighted, surplus: number): Warning {
  const weakest = [...taken].sort((a, b) => a.weight - b.weight).slice(0, surplus)
  const strongest = Math.max(0, ...taken.map(({ weight }) => weight))
  if (weakest.every(({ weight }) => weight < strongest && weight <= opens)) {
    for (const { line } of weakest) steps.delete(line)
  }
  return strange(to.page, numberAt(steps, to.line))
}

function add({ from, to, steps }: Interval, inside: Weighted, missing: number): Warning | undefined {
  const weak = inside.filter(({ line, weight }) => weight > 0 && !steps.has(line))
  const chosen = [...weak].sort((a, b) => b.weight - a.weight).slice(0, missing)
  for (const { line } of chosen) steps.set(line, 1)
  const lost = missing - chosen.length
  if (lost === 0) return undefined
  const opened = inside.filter(({ line }) => steps.has(line)).at(-1)?.line ?? 0
  steps.set(opened, (steps.get(opened) ?? 0) + lost)
  const message = `${lost} slide(s) between ${from.page} and ${to.page} left no text that can be told apart: the slide numbers between them are not sure.`
  return { slide: to.page, message }
}

function strange(printed: number, counted: number): Warning {
  return {
    slide: counted,
    message: `The slide is number ${counted} by count, but ${printed} is printed on it.`
  }
}
