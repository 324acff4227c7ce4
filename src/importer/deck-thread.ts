import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod/v4'
import { type Refused, refuse } from './deck.ts'
import { importDeck } from './import-deck.ts'
import { limits } from './limits.ts'

/** The thread's own program: reads the deck at a path and posts what it says. */
const path = z.string().parse(workerData)
const bytes = readBytes(path)
parentPort?.postMessage(bytes instanceof Uint8Array ? await importDeck(basename(path), bytes) : bytes)

function readBytes(file: string): Uint8Array | Refused {
  try {
    const found = statSync(file)
    if (!found.isFile()) return refuse('The deck is not a file.')
    if (found.size > limits.fileBytes)
      return refuse(`The file is larger than ${limits.fileBytes / 1024 / 1024} MB.`)
    return readFileSync(file)
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return refuse(missing ? 'There is no such file.' : 'The file cannot be read: check the rights to it.')
  }
}
