import { createServer as createHttpServer, type IncomingMessage } from 'node:http'
import { pino } from 'pino'
import { z } from 'zod/v4'
import { ActivityAdapter } from '../../src/teams/adapter.ts'
import { createBot } from '../../src/teams/bot.ts'
import { close, listen } from '../../src/teams/listening.ts'
import { createMetrics } from '../../src/teams/metrics.ts'
import { quietSdk } from '../../src/teams/quiet-sdk.ts'
import type { Answering } from '../../src/teams/responder.ts'
import { createServer } from '../../src/teams/server.ts'
import type { Json } from './activities.ts'
import { createWordAnswerer, mailbox } from './partner-service.ts'

interface Choices {
  readonly adapter?: ActivityAdapter
  readonly answerer?: Answering
  readonly clock?: () => Date
  readonly typingDelayMs?: number
  readonly isReady?: () => boolean
}

const cardSchema = z.looseObject({
  type: z.literal('AdaptiveCard'),
  lang: z.string(),
  fallbackText: z.string()
})
const cardMessageSchema = z.looseObject({
  type: z.literal('message'),
  summary: z.string(),
  attachments: z.tuple([
    z.object({ contentType: z.literal('application/vnd.microsoft.card.adaptive'), content: cardSchema })
  ])
})
const cardReplySchema = z.object({
  statusCode: z.literal(200),
  type: z.literal('application/vnd.microsoft.card.adaptive'),
  value: cardSchema
})
const levelSchema = z.object({ level: z.number() })
const warning = 40
const repliesSchema = z.object({ activities: z.array(z.looseObject({ type: z.string() })) })

/** The real server on a free port, with the word answerer unless a test brings its own. */
export async function startBot(choices: Choices = {}) {
  const logged: string[] = []
  const log = pino({ level: 'trace', base: null }, { write: line => logged.push(line) })
  quietSdk(log)
  const words = createWordAnswerer()
  let ids = 0
  const adapter = choices.adapter ?? new ActivityAdapter({})
  const metrics = createMetrics()
  const bot = createBot({
    adapter,
    answerer: metrics.counted(choices.answerer ?? words.answerer),
    contacts: () => [mailbox],
    clock: choices.clock ?? (() => new Date('2025-06-10T10:00:00+03:00')),
    newId: () => `viite-${String(++ids)}`,
    log,
    ...(choices.typingDelayMs !== undefined && { typingDelayMs: choices.typingDelayMs })
  })
  const server = createServer({ adapter, bot, isReady: choices.isReady ?? (() => true), metrics, log })
  const listening = await listen(server, 0, '127.0.0.1')
  if (listening.kind === 'refused') throw new Error(listening.code)
  const { url } = listening

  const post = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body)
    })

  /** The activities that come back for an activity with deliveryMode expectReplies. */
  async function replies(activity: Json) {
    const response = await post(activity)
    return repliesSchema.parse(await response.json()).activities
  }

  return {
    url,
    post,
    replies,
    asked: words.asked,
    moments: words.moments,
    logged,
    warnings: () => logged.filter(line => levelSchema.parse(JSON.parse(line)).level >= warning),
    stop: () => close(server, 1000),

    /** The card of the only reply to a message. */
    async card(activity: Json) {
      const sent = z.tuple([cardMessageSchema]).parse(await replies(activity))
      return sent[0].attachments[0].content
    },

    /** The card that takes the place of the one whose button was pressed. */
    async replacement(invoke: Json) {
      const response = await post(invoke)
      return cardReplySchema.parse(await response.json()).value
    }
  }
}

export type RunningBot = Awaited<ReturnType<typeof startBot>>

interface Delivery {
  readonly method: string
  readonly path: string
  readonly activity: Json
}

/** The side of Teams that takes the bot's messages. */
export async function startConnector() {
  const deliveries: Delivery[] = []
  let refused: string | undefined
  let gate = Promise.resolve()
  const server = createHttpServer((request, response) => {
    void readAll(request).then(async body => {
      const activity = z.record(z.string(), z.unknown()).parse(JSON.parse(body))
      deliveries.push({ method: request.method ?? '', path: request.url ?? '', activity })
      await gate
      response.statusCode = activity['type'] === refused ? 403 : 200
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ id: 'sent' }))
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = z.object({ port: z.number() }).parse(server.address())
  return {
    serviceUrl: `http://127.0.0.1:${String(address.port)}/`,
    deliveries,

    /** From now on activities of this type are not taken. */
    refuse: (type?: string) => {
      refused = type
    },

    /** From now on deliveries wait for an answer until the returned function is called. */
    hold: () => {
      const { promise, resolve } = Promise.withResolvers<undefined>()
      gate = promise.then()
      return () => {
        resolve(undefined)
      }
    },

    arrival: async () => {
      while (deliveries.length === 0) await new Promise(wait => setTimeout(wait, 10))
    },

    stop: () => {
      server.closeAllConnections()
      server.close()
    }
  }
}

async function readAll(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request.setEncoding('utf8')) body += String(chunk)
  return body
}
