import { createCollection } from './collection.ts'
import type { Engine } from './engine.ts'
import { measure, warmUpQuestions, type Clock, type Result } from './measure.ts'

/** All results of one size. */
export interface SizeResults {
  readonly size: number
  readonly results: readonly { readonly engine: string; readonly result: Result }[]
}

const seed = 2025
const questionsAsked = 500
/** A question that would take longer than this is not waited for. */
const mostMsAQuestion = 3000
/** An index that would take longer than this is not waited for. */
const mostBuildSeconds = 400

/** What an engine would take at a size, from the size before: search and indexing grow with the entries. */
function whyNot(before: Result | undefined, growth: number): string | undefined {
  if (!before) return undefined
  if (before.kind === 'not-run') return before.reason
  const expectedMs = before.medianMs * growth
  if (expectedMs > mostMsAQuestion)
    return `about ${Math.round(expectedMs / 1000)} s a question expected from the size before`
  const expectedSeconds = before.buildSeconds * growth
  if (expectedSeconds > mostBuildSeconds)
    return `about ${Math.round(expectedSeconds)} s to index expected from the size before`
  return undefined
}

/** Measures every engine at every size, the smallest first, one after the other in this process. */
export async function runBench(
  engines: readonly Engine[],
  sizes: readonly number[],
  clock: Clock,
  tell: (line: string) => void
): Promise<SizeResults[]> {
  const all: SizeResults[] = []
  for (const size of sizes) {
    const collection = createCollection(size, warmUpQuestions + questionsAsked, seed)
    const before = all.at(-1)
    const results: { engine: string; result: Result }[] = []
    for (const engine of engines) {
      tell(`${size} entries: ${engine.name}`)
      const last = before?.results.find(each => each.engine === engine.name)?.result
      const reason = before && whyNot(last, size / before.size)
      const result: Result = reason ? { kind: 'not-run', reason } : await measure(engine, collection, clock)
      results.push({ engine: engine.name, result })
    }
    all.push({ size, results })
  }
  return all
}
