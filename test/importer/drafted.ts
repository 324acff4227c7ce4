import type { Draft } from '../../src/importer/draft/draft.ts'
import { importDeck } from '../../src/importer/import-deck.ts'

/** What a deck says; the test fails where it is refused. */
export async function drafted(deck: string | Uint8Array, name = 'deck.txt'): Promise<Draft> {
  const result = await importDeck(name, typeof deck === 'string' ? new TextEncoder().encode(deck) : deck)
  if (result.kind === 'refused') throw new Error(result.reason)
  return result.draft
}

/** Why a deck is refused. */
export async function refusal(deck: string | Uint8Array, name = 'deck.txt'): Promise<string> {
  const result = await importDeck(name, typeof deck === 'string' ? new TextEncoder().encode(deck) : deck)
  if (result.kind === 'draft') throw new Error('The deck was not refused.')
  return result.reason
}

/** The slides on which questions with an answer stand. */
export function answeredOn({ qa }: Draft): number[][] {
  return qa.map(({ slides }) => [...slides])
}

/** What is said of a slide in the warnings. */
export function doubtsOn({ warnings }: Draft, slide: number): string[] {
  return warnings.filter(warning => warning.slide === slide).map(({ message }) => message)
}
