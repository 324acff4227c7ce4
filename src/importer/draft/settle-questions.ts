import type { SlideText } from '../blocks/blocks.ts'
import { hasStrayMarker } from '../blocks/markers.ts'
import type { Warning } from '../deck.ts'
import type { DraftQuestion, Unanswered } from './draft.ts'
import type { Question } from './question-group.ts'
import type { Questions } from './questions.ts'
import { askedOf, type Role } from './sections.ts'
import { overlap, sameKey, stems } from './similar.ts'
import { markdown } from './text-of.ts'

/** A question with its answer, before its references are resolved. */
export type AnsweredQuestion = Omit<DraftQuestion, 'refs'>

export interface SettledQuestions {
  readonly qa: readonly AnsweredQuestion[]
  readonly unanswered: readonly Unanswered[]
  readonly warnings: readonly Warning[]
}

/** Parts the questions into answered and unanswered ones; a contents page's are dropped where they come again. */
export function settleQuestions(
  slides: readonly SlideText[],
  roles: readonly Role[],
  found: Questions
): SettledQuestions {
  const asked = askedOf(slides, roles)
  const warnings: Warning[] = []
  const told = found.questions.flatMap(question => {
    const text = questionText(question)
    const slide = firstOf(question)
    if (text === '') warnings.push({ slide, message: 'A question marker stands here without a question.' })
    else if (text === question.title)
      warnings.push({ slide, message: "The question has no text of its own: the slide's title is taken." })
    if (hasStrayMarker(text))
      warnings.push({
        slide,
        message: 'A word like a marker stands inside a question: it is taken as its text.'
      })
    return text === '' ? [] : [{ question, text, answer: markdown(question.answer) }]
  })
  const qa = told
    .filter(({ answer }) => answer !== '')
    .map(({ question, text, answer }) => {
      const when = asked[firstOf(question) - 1]
      if (when?.told !== true)
        warnings.push({
          slide: firstOf(question),
          message: 'When this was asked is not told: it is taken as sent ahead.'
        })
      return { question: text, answer, slides: slidesOf(question), asked: when?.asked ?? 'ahead' }
    })
  const listed = found.listed.map(question => ({ question, text: questionText(question), answer: '' }))
  const open = [...told.filter(({ answer }) => answer === ''), ...listed.filter(({ text }) => text !== '')]
  const unanswered: Unanswered[] = []
  for (const { question, text } of open) {
    const others = [...qa, ...unanswered].map(one => one.question)
    const isListed = found.listed.includes(question)
    const numbered = isListed && told.some(one => sharesId(one.question, question))
    if (numbered || others.some(other => isSame(text, other) || (isListed && isAlike(text, other)))) continue
    unanswered.push({ question: text, slides: slidesOf(question) })
    warnings.push({ slide: firstOf(question), message: 'A question without an answer.' })
  }
  return { qa, unanswered, warnings }
}

function questionText({ text, title }: Question): string {
  const own = markdown(text).replace(/[ ]*(?:\.{3,}|…{2,})[ ]*\d{1,3}$/, '')
  return own === '' && title !== '' ? title : own
}

function slidesOf({ slides }: Question): number[] {
  return [...slides].sort((a, b) => a - b)
}

function firstOf(question: Question): number {
  return slidesOf(question)[0] ?? 1
}

function sharesId(a: Question, b: Question): boolean {
  return a.ids.some(id => b.ids.includes(id))
}

const alike = 0.8

function isSame(a: string, b: string): boolean {
  return sameKey(a) === sameKey(b)
}

/** A contents page may shorten a question. */
function isAlike(a: string, b: string): boolean {
  return overlap(stems(a), stems(b)) >= alike
}
