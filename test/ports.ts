import { createServer } from 'node:net'
import { onTestFinished } from 'vitest'
import { z } from 'zod/v4'

const addressSchema = z.object({ port: z.number() })

/** A port that something listens on until the test ends. */
export async function busyPort(): Promise<number> {
  const { port, close } = await occupy()
  onTestFinished(close)
  return port
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const { port, close } = await occupy()
  await close()
  return port
}

async function occupy() {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, resolve))
  const { port } = addressSchema.parse(server.address())
  const close = () =>
    new Promise<void>(resolve => {
      server.close(() => {
        resolve()
      })
    })
  return { port, close }
}
