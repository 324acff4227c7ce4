import { blocksOf } from './blocks/blocks.ts'
import { type Deck, refuse, type Refused } from './deck.ts'
import type { Draft } from './draft/draft.ts'
import { draftOf } from './draft/draft-of.ts'
import { isMeeting } from './draft/is-meeting.ts'
import { readDeck } from './read/read-deck.ts'

export type DraftResult = { readonly kind: 'draft'; readonly draft: Draft } | Refused

/** From a deck's file to what it says: read, slides, blocks, draft. */
export async function importDeck(name: string, bytes: Uint8Array): Promise<DraftResult> {
  const read = await readDeck(name, bytes)
  return read.kind === 'refused' ? read : draftDeck(read)
}

/** What a deck's slides say; refused where nothing of a meeting is in them. */
function draftDeck(deck: Deck): DraftResult {
  const { slides, warnings } = blocksOf(deck.slides)
  const draft = draftOf(slides, deck.footerDates)
  if (!isMeeting(draft, slides))
    return refuse('No meeting was found in the file: neither its title and day nor a question.')
  return { kind: 'draft', draft: { ...draft, warnings: [...deck.warnings, ...warnings, ...draft.warnings] } }
}
