import { Counter, Histogram, Registry, collectDefaultMetrics } from 'prom-client'
import type { Outcome } from '../domain/outcome.ts'
import type { Answering } from './responder.ts'

/** Counts for Prometheus. They hold kinds and languages alone: nothing that anybody wrote. */
export interface Metrics {
  /** The same answerer, counted and timed. */
  counted(answerer: Answering): Answering
  /** The text of GET /metrics and its content type. */
  exposition(): Promise<{ readonly contentType: string; readonly text: string }>
}

/** From an answer at once to one that a person waits for. */
const secondsBuckets = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3]

/** Metrics in a registry of their own, so that two bots in one process do not count together. */
export function createMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const outcomes = new Counter({
    name: 'kumppanineuvo_outcomes_total',
    help: 'What was said to questions and buttons, by kind of outcome and language.',
    labelNames: ['outcome', 'language'],
    registers: [registry]
  })
  const seconds = new Histogram({
    name: 'kumppanineuvo_answer_seconds',
    help: 'Time from a question to its outcome, in seconds.',
    buckets: secondsBuckets,
    registers: [registry]
  })

  async function count(answering: () => Outcome | Promise<Outcome>): Promise<Outcome> {
    const end = seconds.startTimer()
    const outcome = await answering()
    end()
    outcomes.inc({ outcome: outcome.kind, language: outcome.language })
    return outcome
  }

  return {
    counted: answerer => ({
      ask: message => count(() => answerer.ask(message)),
      show: (entryId, asked) => count(() => answerer.show(entryId, asked)),
      route: (asked, entryId) => count(() => answerer.route(asked, entryId))
    }),
    exposition: async () => ({ contentType: registry.contentType, text: await registry.metrics() })
  }
}
