import { z } from 'zod/v4'
import { cardActionSchema } from '../cards/actions.ts'
import type { AdaptiveCard } from '../cards/card.ts'
import { textsIn } from '../text/index.ts'
import { clientLanguage, type IncomingActivity } from './activity.ts'
import type { Responder } from './responder.ts'

/** The status is the one of the HTTP response. */
export interface InvokeReply {
  readonly status: number
  readonly body: unknown
}

const buttonSchema = z.object({
  action: z.object({
    type: z.literal('Action.Execute'),
    verb: z.string(),
    data: z.record(z.string(), z.unknown()).default({})
  })
})

/** The reply to what a client asks in the background: a card's button, or something this bot does not know. */
export async function replyToInvoke(activity: IncomingActivity, responder: Responder): Promise<InvokeReply> {
  if (activity.name !== 'adaptiveCard/action') {
    return { status: 404, body: { code: 'NotFound', message: 'The bot has no such operation.' } }
  }
  const action = pressedButton(activity.value)
  return action.success ? cardReply(await responder.toAction(action.data, activity)) : unknownButton(activity)
}

/** Shows the card in the place of the one whose button was pressed, to the presser alone. */
export function cardReply(card: AdaptiveCard): InvokeReply {
  return {
    status: 200,
    body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card }
  }
}

function pressedButton(value: unknown) {
  const { data } = buttonSchema.safeParse(value)
  return cardActionSchema.safeParse(data && { ...data.action.data, verb: data.action.verb })
}

/** By the protocol the HTTP status stays 200: the bot did handle the request. */
function unknownButton(activity: IncomingActivity): InvokeReply {
  const message = textsIn(clientLanguage(activity) ?? 'fi').offTopic.forward
  const value = { code: 'BadRequest', message }
  return { status: 200, body: { statusCode: 400, type: 'application/vnd.microsoft.error', value } }
}
