import { Application } from '@microsoft/teams-ai'
import { ActivityTypes, type Activity, type TurnContext } from 'botbuilder'
import type { Logger } from 'pino'
import { renderError, renderWelcome, type AdaptiveCard } from '../cards/index.ts'
import type { Contact } from '../domain/contact.ts'
import { activitySchema, clientLanguage, scopeOf, type IncomingActivity } from './activity.ts'
import type { ActivityAdapter } from './adapter.ts'
import { tellsOfInstallation } from './installation.ts'
import { cardReply, replyToInvoke } from './invoke.ts'
import { createPreviousQuestions, sitting } from './previous-questions.ts'
import { createResponder, type Answering } from './responder.ts'
import { patienceMs, withTyping } from './typing.ts'

interface Parts {
  readonly adapter: ActivityAdapter
  readonly answerer: Answering
  /** Where people can turn to when the bot itself fails. */
  readonly contacts: () => readonly Contact[]
  readonly clock: () => Date
  /** A short id that people can read out. */
  readonly newId: () => string
  readonly log: Logger
  readonly typingDelayMs?: number
}

export type Bot = Application

/** The bot: which activity leads to what. What is said is decided in responder.ts; every other activity is let be. */
export function createBot(parts: Parts): Bot {
  const { adapter, answerer, clock, typingDelayMs = patienceMs } = parts
  const previousQuestions = createPreviousQuestions({ clock, ...sitting })
  const responder = createResponder({ answerer, previousQuestions, clock })
  // Without storage: conversation state would make parallel turns of a group chat fail each other.
  const bot: Bot = new Application({ adapter, startTypingTimer: false, removeRecipientMention: false })

  bot.activity(ActivityTypes.Message, async context => {
    const showTyping = () => context.sendActivity({ type: ActivityTypes.Typing })
    const card = await withTyping(typingDelayMs, showTyping, () => responder.toMessage(incoming(context)))
    await context.sendActivity(messageWith(card))
  })

  bot.activity(
    context => Promise.resolve(tellsOfInstallation(incoming(context))),
    async context => {
      const activity = incoming(context)
      await context.sendActivity(messageWith(renderWelcome(languageFor(activity), scopeOf(activity))))
    }
  )

  bot.addRoute(
    context => Promise.resolve(context.activity.type === ActivityTypes.Invoke.valueOf()),
    async context => {
      const activity = incoming(context)
      const value = await replyToInvoke(activity, responder).catch((error: unknown) =>
        cardReply(failed(activity, error, parts))
      )
      await context.sendActivity({ type: ActivityTypes.InvokeResponse, value })
    },
    true
  )

  bot.error(async (context, error) => {
    const activity = incoming(context)
    const card = failed(activity, error, parts)
    if (activity.type !== ActivityTypes.Message.valueOf()) return
    await context.sendActivity(messageWith(card)).catch((undelivered: unknown) => {
      parts.log.error({ error: nameOf(undelivered) }, 'the reply to a failed turn could not be delivered')
    })
  })

  return bot
}

const incoming = (context: TurnContext): IncomingActivity => activitySchema.parse(context.activity)

const languageFor = (activity: IncomingActivity) => clientLanguage(activity) ?? 'fi'

function messageWith(card: AdaptiveCard): Partial<Activity> {
  return {
    type: ActivityTypes.Message,
    summary: titleOf(card), // what a notification shows
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }]
  }
}

const titleOf = ({ fallbackText }: AdaptiveCard) => fallbackText.split('\n', 1)[0] ?? ''

/** Logs a failure by its reference and class alone, as messages of errors may hold what people wrote. */
function failed(activity: IncomingActivity, error: unknown, { newId, log, contacts }: Parts): AdaptiveCard {
  const reference = newId()
  log.error({ reference, error: nameOf(error), activity: activity.type }, 'a turn failed')
  return renderError(languageFor(activity), reference, contacts())
}

const nameOf = (error: unknown) => (error instanceof Error ? error.constructor.name : typeof error)
