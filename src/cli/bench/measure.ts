import { setTimeout } from 'node:timers/promises'
import type { BenchQuestion, Collection } from './collection.ts'
import type { Ask, Engine } from './engine.ts'

export interface Measured {
  readonly kind: 'measured'
  readonly buildSeconds: number
  /** What stays in memory for the index, in megabytes: the heap and the typed arrays beside it. */
  readonly heapMegabytes: number
  readonly medianMs: number
  readonly p99Ms: number
  /** The share of questions whose own entry came first. */
  readonly hit: number
  readonly questions: number
}

export type Result = Measured | { readonly kind: 'not-run'; readonly reason: string }

export interface Clock {
  /** Milliseconds. */
  now(): number
}

/** An engine that takes longer than this for the questions of a size is asked fewer of them. */
const mostAskingMs = 60_000
/**
 * Questions asked before the clock counts, since code that never ran is slow. They are others than those that
 * are measured: an engine that remembers words must not have seen the very question.
 */
export const warmUpQuestions = 3000
export const mostWarmUpMs = 3000

/** The memory of typed arrays is given back a while after a collection: hence two, with a pause between. */
async function heapNow(): Promise<number> {
  globalThis.gc?.()
  await setTimeout(200)
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}

const quantile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0

async function askAll(ask: Ask, all: readonly BenchQuestion[], clock: Clock) {
  const began = clock.now()
  const isLate = (most: number) => clock.now() - began > most
  for (const { text } of all.slice(0, warmUpQuestions)) if (!isLate(mostWarmUpMs)) await ask(text)
  const times: number[] = []
  let hits = 0
  for (const { text, id } of all.slice(warmUpQuestions)) {
    if (times.length > 0 && isLate(mostAskingMs)) break
    const start = clock.now()
    const found = await ask(text)
    times.push(clock.now() - start)
    if (found === id) hits++
  }
  return { times: times.sort((a, b) => a - b), hits }
}

/** Builds an engine over a collection and asks it the collection's questions, the first ones as a warm-up. */
export async function measure(
  engine: Engine,
  { entries, questions }: Collection,
  clock: Clock
): Promise<Measured> {
  const heapBefore = await heapNow()
  const began = clock.now()
  const ask = await engine.build(entries)
  const buildSeconds = (clock.now() - began) / 1000
  const heapMegabytes = (await heapNow()) - heapBefore
  const { times, hits } = await askAll(ask, questions, clock)
  return {
    kind: 'measured',
    buildSeconds,
    heapMegabytes,
    medianMs: quantile(times, 0.5),
    p99Ms: quantile(times, 0.99),
    hit: hits / times.length,
    questions: times.length
  }
}
