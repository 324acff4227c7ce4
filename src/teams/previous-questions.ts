import { followUpKind } from '../answer/understand.ts'
import type { Outcome } from '../domain/outcome.ts'

/** Remembers for a short time what each asker asked last, so that 'entä lapsilla?' is understood. */
export interface PreviousQuestions {
  of(asker: string): string | undefined
  keep(asker: string, outcome: Outcome): void
}

interface Parts {
  readonly clock: () => Date
  readonly lifetimeMs: number
  readonly capacity: number
}

interface Remembered {
  readonly question: string
  readonly until: number
}

/** A follow-up is asked within one sitting. */
export const sitting = { lifetimeMs: 20 * 60_000, capacity: 10_000 } as const

/** In memory only: what is forgotten at a restart costs one clearer question. */
export function createPreviousQuestions({ clock, lifetimeMs, capacity }: Parts): PreviousQuestions {
  const remembered = new Map<string, Remembered>()

  function of(asker: string): string | undefined {
    const found = remembered.get(asker)
    if (found === undefined || clock().getTime() < found.until) return found?.question
    remembered.delete(asker)
    return undefined
  }

  return {
    of,

    keep(asker, outcome) {
      if (!isFollowable(outcome)) return
      if (of(asker) !== undefined && leansOnAnother(outcome)) return
      remembered.delete(asker)
      remembered.set(asker, { question: outcome.question, until: clock().getTime() + lifetimeMs })
      const [oldest] = remembered.keys()
      if (remembered.size > capacity && oldest !== undefined) remembered.delete(oldest)
    }
  }
}

/** A greeting between two questions does not end a subject; a message with personal data is not kept at all. */
function isFollowable({ kind }: Outcome): boolean {
  return kind === 'answer' || kind === 'suggestions' || kind === 'contact' || kind === 'route'
}

/** 'Mikä numero?' has no subject of its own: the question before it stays the one to go on from. */
function leansOnAnother({ question }: Outcome): boolean {
  const kind = followUpKind(question)
  return kind === 'asks-for-contact' || kind === 'bare' || kind === 'fragment'
}
