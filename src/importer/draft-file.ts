import { Worker } from 'node:worker_threads'
import { refuse } from './deck.ts'
import type { DraftResult } from './import-deck.ts'
import { limits } from './limits.ts'

const watchMilliseconds = 25
const tooLarge = refuse('The deck needs more memory than a deck should.')
const tooSlow = refuse(`The deck could not be read within ${limits.readMilliseconds / 1000} s.`)
const broken = refuse('The deck cannot be read: its content is not what it should be.')

/**
 * Reads a deck in a thread of its own with bounded memory and time: whatever a hostile file does to the
 * readers, the caller gets an answer.
 */
export function draftFile(path: string): Promise<DraftResult> {
  const { promise, resolve } = Promise.withResolvers<DraftResult>()
  const thread = new Worker(new URL('./deck-thread.ts', import.meta.url), {
    workerData: path,
    resourceLimits: { maxOldGenerationSizeMb: limits.readMegabytes },
    // What the readers say of a broken file is theirs: the caller hears one clear line.
    stdout: true,
    stderr: true
  })
  const settle = (result: DraftResult) => {
    clearTimeout(timer)
    clearInterval(watch)
    resolve(result)
    void thread.terminate()
  }
  const timer = setTimeout(settle, limits.readMilliseconds, tooSlow)
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() > limits.processMegabytes * 1024 * 1024) settle(tooLarge)
  }, watchMilliseconds)
  thread.once('message', settle)
  thread.once('error', (error: unknown) => {
    const full = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    settle(full ? tooLarge : broken)
  })
  return promise
}
