import { type Deck, type DeckResult, refuse } from '../deck.ts'
import { limits } from '../limits.ts'
import { slidesOfText } from '../slides/text-slides.ts'
import { withoutFurniture } from '../slides/furniture.ts'
import { decodeText } from './decode-text.ts'
import { fileKind } from './file-kind.ts'
import { readPptx } from './read-pptx.ts'

/** Reads a deck by its file name and bytes, and parts it into slides. */
export async function readDeck(name: string, bytes: Uint8Array): Promise<DeckResult> {
  const kind = fileKind(name, bytes)
  if (kind.kind === 'refused') return kind
  switch (kind.file) {
    case 'txt':
      return readText(bytes)
    case 'pdf':
      // The PDF reader is large: only who needs it waits for it.
      return cleaned(await (await import('./read-pdf.ts')).readPdf(bytes))
    case 'pptx':
      return cleaned(readPptx(bytes))
  }
}

function readText(bytes: Uint8Array): DeckResult {
  const decoded = decodeText(bytes)
  if (decoded.kind === 'refused') return decoded
  const deck: Deck = slidesOfText(decoded.text)
  if (deck.slides.length > limits.slides) return refuse(`The text has more than ${limits.slides} slides.`)
  return { kind: 'deck', ...deck }
}

function cleaned(result: DeckResult): DeckResult {
  return result.kind === 'refused' ? result : { kind: 'deck', ...withoutFurniture(result) }
}
