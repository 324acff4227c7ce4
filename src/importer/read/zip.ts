import { Unzip, UnzipInflate } from 'fflate'
import { refuse, type Refused } from '../deck.ts'
import { limits } from '../limits.ts'

export type ZipResult = { readonly kind: 'parts'; readonly parts: ReadonlyMap<string, Uint8Array> } | Refused

const endOfArchive = [0x50, 0x4b, 0x05, 0x06]
const longestTail = 22 + 65_535

/** Inflates the wanted parts of a zip, counting what comes out while it comes. */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): ZipResult {
  if (!hasEnd(bytes)) return refuse('The file is damaged: its end is missing.')
  const parts = new Map<string, Uint8Array>()
  let entries = 0
  let total = 0
  let refused: Refused | undefined
  const stop = (reason: string) => {
    refused ??= refuse(reason)
  }
  const archive = new Unzip(file => {
    entries++
    if (entries > limits.zipEntries) stop(`The file has more than ${limits.zipEntries} parts.`)
    if (refused !== undefined || !wanted(file.name)) return
    if (parts.has(file.name)) stop('The file has the same part twice.')
    const chunks: Uint8Array[] = []
    let size = 0
    file.ondata = (error, chunk, final) => {
      size += chunk.length
      total += chunk.length
      if (error !== null) stop('The file is damaged.')
      if (size > limits.zipEntryBytes || total > limits.zipTotalBytes)
        stop('The file unpacks to more than a presentation has.')
      if (refused !== undefined) return
      chunks.push(chunk)
      if (final) parts.set(file.name, joined(chunks, size))
    }
    file.start()
  })
  archive.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length && refused === undefined; at += limits.zipChunkBytes) {
      const end = at + limits.zipChunkBytes
      archive.push(bytes.subarray(at, end), end >= bytes.length)
    }
  } catch {
    return refused ?? refuse('The file is damaged.')
  }
  return refused ?? { kind: 'parts', parts }
}

function hasEnd(bytes: Uint8Array): boolean {
  const from = Math.max(0, bytes.length - longestTail)
  for (let at = bytes.length - 22; at >= from; at--) {
    if (endOfArchive.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
