import type { IncomingMessage } from 'node:http'

export type JsonBody =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly status: number; readonly reason: string }

/**
 * Reads a request's JSON. restify's own reader is not used: it does not limit what a compressed body
 * unpacks to, and a broken one ends the process.
 */
export async function readJson(request: IncomingMessage, maxBytes: number): Promise<JsonBody> {
  if (request.headers['content-encoding'] !== undefined) {
    request.resume()
    return { kind: 'refused', status: 415, reason: 'A compressed body is not taken.' }
  }
  const bytes = await readBytes(request, maxBytes).catch(() => 'cut off' as const)
  if (bytes === 'cut off') return { kind: 'refused', status: 400, reason: 'The body was cut off.' }
  if (bytes === 'too large') {
    return { kind: 'refused', status: 413, reason: `The body is larger than ${String(maxBytes)} bytes.` }
  }
  try {
    return { kind: 'json', value: JSON.parse(bytes.toString('utf8')) }
  } catch {
    return { kind: 'refused', status: 400, reason: 'The body is not JSON.' }
  }
}

/** Reads to the end even what is too large, without keeping it: a client that still sends does not listen. */
async function readBytes(request: AsyncIterable<Buffer>, maxBytes: number): Promise<Buffer | 'too large'> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size <= maxBytes) chunks.push(chunk)
  }
  return size <= maxBytes ? Buffer.concat(chunks) : 'too large'
}
