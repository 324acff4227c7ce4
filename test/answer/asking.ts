import { createAnswerer } from '../../src/answer/create.ts'
import type { Message } from '../../src/answer/answerer.ts'
import type { Knowledge } from '../../src/domain/knowledge.ts'
import type { Outcome } from '../../src/domain/outcome.ts'
import { knowledge, wednesday } from './knowledge.ts'

/** Asks an answerer of this knowledge, on the Wednesday unless told otherwise. */
export function askedOf(from: Knowledge = knowledge) {
  const answerer = createAnswerer(from)
  return {
    answerer,
    ask: (text: string, details: Omit<Partial<Message>, 'text'> = {}): Outcome =>
      answerer.ask({ text, at: wednesday, ...details })
  }
}

/** The ids of what an outcome answers or suggests with, best first. */
export function entryIds(outcome: Outcome): string[] {
  if (outcome.kind === 'answer') return outcome.answers.map(({ entry }) => entry.id)
  return outcome.kind === 'suggestions' ? outcome.suggestions.map(({ entry }) => entry.id) : []
}

/** The channels of an outcome as 'contact: reason', best first. */
export function ways(outcome: Outcome): string[] {
  return 'channels' in outcome
    ? outcome.channels.map(({ contact, reason }) => `${contact.id}: ${reason}`)
    : []
}
