import type { SlideText } from '../blocks/blocks.ts'
import type { Warning } from '../deck.ts'
import type { DraftFact, DraftQuestion } from './draft.ts'
import { type Citing, findShift, namedSlides, type Shift } from './refs.ts'
import type { AnsweredQuestion } from './settle-questions.ts'
import { markdown } from './text-of.ts'

/** The questions with the slides their answers mean. */
export function resolveRefs(
  qa: readonly AnsweredQuestion[],
  facts: readonly DraftFact[],
  slides: readonly SlideText[]
): { qa: DraftQuestion[]; warnings: Warning[] } {
  const answers = qa.map(({ answer, slides: own }) => ({ text: answer, slides: own }))
  const citing = [...answers, ...facts].filter(({ text }) => namedSlides(text).length > 0)
  const shift = findShift(
    citing,
    slides.map(({ number, title, blocks }) => ({ number, title, text: markdown(blocks) }))
  )
  const warnings: Warning[] = []
  const resolved = qa.map(question => {
    const told = resolve({ text: question.answer, slides: question.slides }, shift, slides)
    warnings.push(...told.warnings)
    return { ...question, refs: told.refs }
  })
  return { qa: resolved, warnings }
}

function resolve(
  citing: Citing,
  shift: Shift,
  slides: readonly SlideText[]
): { refs: number[]; warnings: Warning[] } {
  const named = namedSlides(citing.text)
  if (named.length === 0) return { refs: [], warnings: [] }
  const slide = citing.slides.at(-1) ?? null
  const warn = (message: string): Warning => ({ slide, message })
  const own = shift.own(citing)
  const by = own ?? shift.common ?? 0
  const meant = named.map(number => number + by)
  const refs = meant.filter(number => number >= 1 && number <= slides.length)
  const warnings = [
    ...(by === 0
      ? []
      : [
          warn(
            `${names(named)} named; by the text ${names(meant)} meant, as the deck's slide numbers are off by ${-by}.`
          )
        ]),
    ...(own === undefined && shift.common === undefined
      ? [warn(`${names(named)} named; nothing in the text shows whether these numbers are right.`)]
      : []),
    ...(refs.length < meant.length ? [warn('A slide is named that the deck does not have.')] : []),
    ...refs
      .filter(number => slides[number - 1]?.blocks.length === 0)
      .map(number => warn(`Slide ${number} is named, which has no text but its title.`)),
    ...(onlyRefers(citing.text)
      ? [warn(`The answer only points to ${names(refs)}: write out what is said there.`)]
      : [])
  ]
  return { refs, warnings }
}

function names(numbers: readonly number[]): string {
  return `slide${numbers.length === 1 ? '' : 's'} ${numbers.join(', ')}`
}

function onlyRefers(text: string): boolean {
  return text.split(/\s+/).length <= 8
}
