import { z } from 'zod/v4'
import { languages } from '../domain/language.ts'

/** Longer questions are not taken from a card's field. */
export const longestQuestion = 2000

const language = z.enum(languages)
const id = z.string().min(1).max(200)
const question = z.string().max(longestQuestion)

/**
 * What a button or a form of a card can ask for. The verb and the payload live here alone: cards build
 * them, the Teams side parses them. The question is the masked one.
 */
export const cardActionSchema = z.discriminatedUnion('verb', [
  /** One of the suggested entries was chosen. */
  z.object({ verb: z.literal('showEntry'), entryId: id, question, language }),
  /** The answer helped. */
  z.object({ verb: z.literal('helped'), entryId: id, language }),
  /** The answer did not help: on to the channels. */
  z.object({ verb: z.literal('notHelped'), entryId: id, question, language }),
  /** None of the suggestions is the one looked for: on to the channels. */
  z.object({ verb: z.literal('noneOfThese'), question, language }),
  /** A question typed into a card's own field, or an example question's button. */
  z.object({ verb: z.literal('ask'), question, language }),
  /** How the bot is used. */
  z.object({ verb: z.literal('help'), language })
])

export type CardAction = z.infer<typeof cardActionSchema>

/** The input whose value Teams adds to a form's payload under this name. */
export const questionField = 'question'

/** What the form's button carries itself: the question comes from the field. */
export type AskForm = Omit<Extract<CardAction, { verb: 'ask' }>, typeof questionField>
