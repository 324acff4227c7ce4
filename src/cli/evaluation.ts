import { z } from 'zod/v4'
import type { SourcedEntry } from '../domain/knowledge.ts'
import { languages } from '../domain/language.ts'
import type { Outcome } from '../domain/outcome.ts'

/** A question with what is right for it, a line of an evaluation file. */
export const evaluationQuestion = z.object({
  q: z.string(),
  lang: z.enum(languages),
  kind: z.enum(['answer', 'contact', 'unanswered', 'offscope']),
  /** Slides of the meeting any of which is a right source. */
  slides: z.array(z.number()).optional(),
  /** The ISO date of that meeting; without it a slide of any meeting counts. */
  meeting: z.iso.date().optional(),
  /** The e-mail address or phone number that must come first. */
  contact: z.string().optional(),
  /** Addresses or numbers any of which is the right channel. */
  channel: z.array(z.string()).optional()
})

export type EvaluationQuestion = z.infer<typeof evaluationQuestion>

export interface Verdict {
  /** The first answer given is a right one. */
  readonly right: boolean
  /** A right one is among the answers or suggestions. */
  readonly shown: boolean
  /** An answer was claimed that is not right; beside the contact that was looked up it does no harm. */
  readonly wrong: boolean
  /** The right contact comes first. */
  readonly contact: boolean
  /** No answer was claimed. */
  readonly refused: boolean
}

function shownEntries(outcome: Outcome): readonly SourcedEntry[] {
  if (outcome.kind === 'answer') return outcome.answers
  return outcome.kind === 'suggestions' ? outcome.suggestions : []
}

function firstAddress(outcome: Outcome): readonly (string | undefined)[] {
  const first = 'channels' in outcome ? outcome.channels[0]?.contact : undefined
  return [first?.email, first?.phone]
}

/** Holds an outcome against what is right for the question. */
export function judge(question: EvaluationQuestion, outcome: Outcome): Verdict {
  const isRight = ({ entry, meeting }: SourcedEntry) =>
    question.kind === 'answer' &&
    (question.meeting ?? meeting.date) === meeting.date &&
    entry.slides.some(slide => question.slides?.includes(slide))
  const shown = shownEntries(outcome)
  const claimed = outcome.kind === 'answer'
  const right = claimed && shown.slice(0, 1).some(isRight)
  const addresses = [...(question.contact ? [question.contact] : []), ...(question.channel ?? [])]
  const contact = firstAddress(outcome).some(address => address !== undefined && addresses.includes(address))
  return {
    right,
    shown: shown.some(isRight),
    wrong: claimed && !right && !(question.kind === 'contact' && contact),
    contact,
    refused: !claimed
  }
}

export interface Tally {
  readonly group: string
  readonly questions: number
  readonly right: number
  readonly shown: number
  readonly wrong: number
  readonly contact: number
  readonly refused: number
}

/** Counts the verdicts of a group of questions. */
export function tally(group: string, verdicts: readonly Verdict[]): Tally {
  const count = (key: keyof Verdict) => verdicts.filter(verdict => verdict[key]).length
  return {
    group,
    questions: verdicts.length,
    right: count('right'),
    shown: count('shown'),
    wrong: count('wrong'),
    contact: count('contact'),
    refused: count('refused')
  }
}
