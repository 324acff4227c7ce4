import { refuse, type Refused } from '../deck.ts'

export type FileKind = 'txt' | 'pdf' | 'pptx'

const signatures: readonly (readonly [string, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]]
]

/** What a deck is by its name, if its first bytes say the same. */
export function fileKind(
  name: string,
  bytes: Uint8Array
): { readonly kind: 'known'; readonly file: FileKind } | Refused {
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  if (extension !== 'txt' && extension !== 'pdf' && extension !== 'pptx') {
    return refuse('Only decks in .txt, .pdf and .pptx can be read.')
  }
  if (bytes.length === 0) return refuse('The file is empty.')
  const found = contentOf(bytes)
  if (found === 'ole')
    return refuse(
      'The presentation is protected with a password or in the old format: save it as .pptx without a password.'
    )
  const expected = { txt: 'text', pdf: 'pdf', pptx: 'zip' }[extension]
  if (found === expected) return { kind: 'known', file: extension }
  const message = {
    txt: 'The file is no text, though its name ends in .txt.',
    pdf: 'The file is no PDF, though its name ends in .pdf.',
    pptx: 'The file is no PowerPoint presentation, though its name ends in .pptx.'
  }
  return refuse(message[extension])
}

function contentOf(bytes: Uint8Array): string {
  // A PDF may have a few bytes before its header.
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  if (head.trimStart().startsWith('%PDF-')) return 'pdf'
  return (
    signatures.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte))?.[0] ?? 'text'
  )
}
