import restify, { type Request, type Response, type Server } from 'restify'
import type { Metrics } from './metrics.ts'
import { createMessagesEndpoint, type EndpointParts, type HttpReply } from './messages-endpoint.ts'

interface Parts extends EndpointParts {
  /** Whether questions can be answered now. */
  readonly isReady: () => boolean
  readonly metrics: Pick<Metrics, 'exposition'>
}

/** The bot's HTTP server, not listening yet. Other paths and methods get restify's 404 and 405. */
export function createServer({ isReady, metrics, ...parts }: Parts): Server {
  const server = restify.createServer({ name: 'Kumppanineuvo' })
  const takeMessage = createMessagesEndpoint(parts)

  server.post('/api/messages', async (request: Request, response: Response) => {
    send(response, await takeMessage(request))
  })
  server.get('/healthz', (_request, response, next) => {
    send(response, { status: 200, body: { status: 'alive' } })
    next()
  })
  server.get('/readyz', (_request, response, next) => {
    send(
      response,
      isReady() ? { status: 200, body: { status: 'ready' } } : { status: 503, body: { status: 'not ready' } }
    )
    next()
  })
  server.get('/metrics', async (_request: Request, response: Response) => {
    const { contentType, text } = await metrics.exposition()
    response.sendRaw(200, text, { 'Content-Type': contentType })
  })
  return server
}

function send(response: Response, { status, body }: HttpReply): void {
  if (body === undefined) response.send(status)
  else response.json(status, body)
}
