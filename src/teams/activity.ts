import { z } from 'zod/v4'
import type { WelcomeScope } from '../cards/index.ts'
import type { Language } from '../domain/language.ts'

const account = z.looseObject({ id: z.string().min(1).max(1000) })

const httpUrl = z.url({ protocol: /^https?$/ })

/**
 * The parts of an incoming Teams activity that the bot or the SDK relies on. Everything else passes
 * through unread.
 */
const shape = z.looseObject({
  type: z.string().min(1).max(100),
  id: z.string().max(1000).optional(),
  channelId: z.string().min(1).max(100),
  serviceUrl: httpUrl.optional(),
  deliveryMode: z.string().nullish(),
  from: account,
  recipient: account,
  conversation: account.extend({ conversationType: z.string().nullish() }),
  /** Of an installationUpdate: add, add-upgrade, remove. */
  action: z.string().nullish(),
  /** Of an invoke. */
  name: z.string().nullish(),
  text: z.string().nullish(),
  /** What a card's button or form sends. */
  value: z.unknown(),
  locale: z.string().nullish(),
  entities: z.array(z.unknown()).nullish(),
  membersAdded: z.array(account).nullish()
})

/** Without an address the SDK would send the reply to a public default. */
export const activitySchema = shape.refine(
  ({ type, deliveryMode, serviceUrl }) =>
    serviceUrl !== undefined || type === 'invoke' || deliveryMode === 'expectReplies',
  { path: ['serviceUrl'], error: 'Required: where does the reply go?' }
)

export type IncomingActivity = z.output<typeof activitySchema>

/** Where a conversation takes place: a meeting's chat is a group chat, and clients that name none are personal. */
export function scopeOf({ conversation }: IncomingActivity): WelcomeScope {
  if (conversation.conversationType === 'groupChat') return 'groupChat'
  return conversation.conversationType === 'channel' ? 'team' : 'personal'
}

/** The language of the client that sent an activity, when it is one the bot speaks. */
export function clientLanguage({ locale }: Pick<IncomingActivity, 'locale'>): Language | undefined {
  const [language] = locale?.toLowerCase().split(/[-_]/) ?? []
  return language === 'fi' || language === 'sv' || language === 'en' ? language : undefined
}
