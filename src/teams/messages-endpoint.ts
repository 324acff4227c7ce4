import type { IncomingMessage } from 'node:http'
import type { Logger } from 'pino'
import type { z } from 'zod/v4'
import { activitySchema, type IncomingActivity } from './activity.ts'
import type { ActivityAdapter } from './adapter.ts'
import type { Bot } from './bot.ts'
import { readJson } from './json-body.ts'

export interface EndpointParts {
  readonly adapter: ActivityAdapter
  readonly bot: Bot
  readonly log: Logger
}

export interface HttpReply {
  readonly status: number
  readonly body?: unknown
}

/** The largest activity Teams sends is about 100 kB. */
const maxBodyBytes = 256 * 1024

/** POST /api/messages: an activity comes in, a turn runs. A bad request ends here and never in the SDK. */
export function createMessagesEndpoint({ adapter, bot, log }: EndpointParts) {
  async function runTurn(authorization: string, activity: IncomingActivity): Promise<HttpReply> {
    const received = await adapter.receive(authorization, activity, async context => {
      await bot.run(context)
    })
    switch (received.kind) {
      case 'done':
        return received.response ?? { status: 200 }
      case 'unauthorized':
        log.warn('a request without a valid token was refused')
        return problem(401, 'Unauthorized', 'The request carries no valid token.')
      case 'unverified':
        log.error({ error: received.errorName }, 'a token could not be checked')
        return problem(503, 'Unavailable', 'The token cannot be checked now.')
    }
  }

  return async (request: IncomingMessage): Promise<HttpReply> => {
    try {
      const body = await readJson(request, maxBodyBytes)
      if (body.kind === 'refused') return problem(body.status, 'BadRequest', body.reason)
      const activity = activitySchema.safeParse(body.value)
      if (!activity.success) return problem(400, 'BadRequest', inWords(activity.error))
      return await runTurn(request.headers.authorization ?? '', activity.data)
    } catch (error) {
      log.error({ error: error instanceof Error ? error.constructor.name : typeof error }, 'a request failed')
      return problem(500, 'Internal', 'The request failed.')
    }
  }
}

const problem = (status: number, code: string, message: string): HttpReply => ({
  status,
  body: { code, message }
})

/** Which parts of an activity are wrong, without their values. */
function inWords(error: z.ZodError): string {
  const wrong = new Set(error.issues.map(issue => issue.path.join('.') || 'the body'))
  return `Not a Teams activity: see ${[...wrong].slice(0, 10).join(', ')}.`
}
