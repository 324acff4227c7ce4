import type { Answerer } from '../answer/answerer.ts'
import { cardActionSchema, type CardAction } from '../cards/actions.ts'
import type { AdaptiveCard } from '../cards/card.ts'
import { renderHelp, renderOutcome, renderThanks } from '../cards/index.ts'
import type { Language } from '../domain/language.ts'
import type { Outcome } from '../domain/outcome.ts'
import { clientLanguage, type IncomingActivity } from './activity.ts'
import type { PreviousQuestions } from './previous-questions.ts'
import { questionText } from './question-text.ts'

/** An Answerer, or one that takes its time. */
export type Answering = {
  [Method in keyof Answerer]: (...asked: Parameters<Answerer[Method]>) => Outcome | Promise<Outcome>
}

interface Parts {
  readonly answerer: Answering
  readonly previousQuestions: PreviousQuestions
  readonly clock: () => Date
}

/** What the bot shows to what a person does. Plain JSON in, a card out: nothing here knows the SDK. */
export interface Responder {
  toMessage(activity: IncomingActivity): Promise<AdaptiveCard>
  toAction(action: CardAction, activity: IncomingActivity): Promise<AdaptiveCard>
}

export function createResponder({ answerer, previousQuestions, clock }: Parts): Responder {
  async function ask(text: string, languageHint: Language | undefined, activity: IncomingActivity) {
    if (text === '') return renderHelp(languageHint ?? 'fi')
    const at = clock()
    const asker = askerOf(activity)
    const previous = previousQuestions.of(asker)
    const outcome = await answerer.ask({
      text,
      at,
      ...(previous !== undefined && { previous }),
      ...(languageHint !== undefined && { languageHint })
    })
    previousQuestions.keep(asker, outcome)
    return renderOutcome(outcome, at)
  }

  async function toAction(action: CardAction, activity: IncomingActivity): Promise<AdaptiveCard> {
    const at = clock()
    switch (action.verb) {
      case 'showEntry':
        return renderOutcome(await answerer.show(action.entryId, { ...asked(action), at }), at)
      case 'notHelped':
        return renderOutcome(await answerer.route({ ...asked(action), at }, action.entryId), at)
      case 'noneOfThese':
        return renderOutcome(await answerer.route({ ...asked(action), at }), at)
      case 'helped':
        return renderThanks(action.language)
      case 'ask':
        return ask(questionText({ text: action.question, entities: [] }), action.language, activity)
      case 'help':
        return renderHelp(action.language)
    }
  }

  return {
    toAction,

    async toMessage(activity) {
      const language = clientLanguage(activity)
      const text = questionText(activity)
      if (text !== '' || activity.value === undefined || activity.value === null)
        return ask(text, language, activity)
      const action = cardActionSchema.safeParse(activity.value)
      return action.success ? toAction(action.data, activity) : renderHelp(language ?? 'fi')
    }
  }
}

const asked = ({ question, language }: { question: string; language: Language }) => ({ question, language })

const askerOf = ({ conversation, from }: IncomingActivity) => JSON.stringify([conversation.id, from.id])
