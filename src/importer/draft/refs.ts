import { words } from '../../language/words.ts'
import { vocabulary } from '../vocabulary.ts'

const numbers = String.raw`\d{1,3}(?!\d)(?:[ ]*(?:[-–,/&]|${vocabulary.and})[ ]*\d{1,3}(?![\d.]*\d))*`
const after = new RegExp(
  `(?<![\\p{L}])(?:${vocabulary.slide})[ ]*(?:nro|nr|n:o)?[ ]*(?<numbers>${numbers})`,
  'giu'
)
const before = new RegExp(
  String.raw`(?<!\d)(?<numbers>\d{1,3})\.?[ ]+(?:${vocabulary.slide})(?![\p{L}])`,
  'giu'
)

/** The slide numbers that a text names, as it names them. */
export function namedSlides(text: string): number[] {
  const matches = [...text.matchAll(after)]
  const found = matches.length > 0 ? matches : [...text.matchAll(before)]
  return [...new Set(found.flatMap(match => expand(match.groups?.['numbers'] ?? '')))].filter(
    number => number > 0
  )
}

function expand(told: string): number[] {
  // '8/36' is the eighth of 36.
  const list = told.replace(/\/[ ]*\d+/g, '')
  return list.split(/[^\d–-]+/).flatMap(part => {
    const [first, last] = part
      .split(/[-–]/)
      .filter(text => text !== '')
      .map(Number)
    if (first === undefined) return []
    if (last === undefined || last <= first || last - first > 30) return [first]
    return Array.from({ length: last - first + 1 }, (_, step) => first + step)
  })
}

/** A text that names slides, and the slides it stands on. */
export interface Citing {
  readonly text: string
  readonly slides: readonly number[]
}

/** A slide's own text and title, to find what a citing text quotes. */
export interface Cited {
  readonly number: number
  readonly title: string
  readonly text: string
}

/** The difference from a named number to the slide that is meant. */
export interface Shift {
  /** Where each citing text's own words show it; absent where they show nothing. */
  readonly own: (citing: Citing) => number | undefined
  /** What all texts that show it agree on; undefined where none shows it or they differ. */
  readonly common: number | undefined
}

const furthest = 5
const run = 5
/** Runs of five words in common: four of them are eight words in a row. */
const enough = 4
const titleWorth = 4

/** Finds from the text by how much the deck's slide numbers are off. */
export function findShift(citing: readonly Citing[], slides: readonly Cited[]): Shift {
  const runs = new Map(slides.map(slide => [slide.number, runsOf(slide.text)]))
  const titles = new Map(slides.map(slide => [slide.number, words(slide.title).join(' ')]))
  const own = (one: Citing) => shown(one, runs, titles)
  const all = new Set(citing.map(own).filter(shift => shift !== undefined))
  return { own, common: all.size === 1 ? [...all][0] : undefined }
}

function shown(
  citing: Citing,
  runs: ReadonlyMap<number, Set<string>>,
  titles: ReadonlyMap<number, string>
): number | undefined {
  const quoted = [...runsOf(citing.text)]
  const said = ` ${words(citing.text).join(' ')} `
  const scores = Array.from({ length: 2 * furthest + 1 }, (_, step) => step - furthest).map(shift => {
    const targets = namedSlides(citing.text)
      .map(number => number + shift)
      .filter(number => !citing.slides.includes(number))
    const score = targets.reduce((sum, number) => {
      const title = titles.get(number) ?? ''
      const titled = title.includes(' ') && said.includes(` ${title} `) ? titleWorth : 0
      return sum + quoted.filter(words => runs.get(number)?.has(words) === true).length + titled
    }, 0)
    return { shift, score }
  })
  const [best, second] = scores.sort((a, b) => b.score - a.score || Math.abs(a.shift) - Math.abs(b.shift))
  if (best === undefined || best.score < enough) return undefined
  return second !== undefined && second.score * 2 > best.score ? undefined : best.shift
}

function runsOf(text: string): Set<string> {
  const all = words(text)
  return new Set(
    all.slice(0, Math.max(0, all.length - run + 1)).map((_, index) => all.slice(index, index + run).join(' '))
  )
}
