import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import type { Server } from 'restify'

export type ListenResult =
  { readonly kind: 'listening'; readonly url: string } | { readonly kind: 'refused'; readonly code: string }

/** Opens a server. Without a host it listens on every interface. */
export async function listen(server: Server, port: number, host?: string): Promise<ListenResult> {
  try {
    server.listen(port, host)
    await once(server, 'listening')
    return { kind: 'listening', url: `http://${host ?? 'localhost'}:${String(server.address().port)}` }
  } catch (error) {
    return {
      kind: 'refused',
      code: error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    }
  }
}

/** Takes no new requests and waits for those under way, but not for ever. */
export async function close(server: Server, patienceMs: number): Promise<void> {
  server.close()
  const deadline = Date.now() + patienceMs
  while (server.inflightRequests() > 0 && Date.now() < deadline) await pause(20)
  server.server.closeAllConnections() // clients keep theirs open for questions that will not be taken
}
