import { refuse, type Refused } from '../deck.ts'
import { limits } from '../limits.ts'

export type Decoded = { readonly kind: 'text'; readonly text: string } | Refused

const fewestPrintable = 0.97

/** Reads bytes as UTF-8, UTF-16 or Windows-1252, whichever they are. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length > limits.textBytes)
    return refuse(`The text is larger than ${limits.textBytes / 1024 / 1024} MB: it is no deck's text.`)
  const text = decode(bytes).replace(/^\ufeff/, '')
  if (text.trim() === '') return refuse('The file is empty.')
  if (text.includes('\u0000')) return refuse('The file has NUL bytes: it is no text.')
  if (printableShare(text) < fewestPrintable)
    return refuse('The file is no text in UTF-8, UTF-16 or Windows-1252.')
  if (text.split('\n').some(line => line.length > limits.lineCharacters))
    return refuse('The file has lines that are too long for the text of slides.')
  return { kind: 'text', text }
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const silent = silentUtf16(bytes)
  if (silent !== undefined) return new TextDecoder(silent).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** UTF-16 without a mark at its beginning: every other byte of Latin letters is zero. */
function silentUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 4096)
  const pairs = Math.floor(sample.length / 2)
  if (pairs < 4) return undefined
  const zeros = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros.map(count => count / pairs)
  if (odd > 0.7 && even < 0.1) return 'utf-16le'
  return even > 0.7 && odd < 0.1 ? 'utf-16be' : undefined
}

function printableShare(text: string): number {
  const strange = text.match(/[\p{Cc}\ufffd]/gu)?.filter(sign => !/\s/.test(sign)).length ?? 0
  return 1 - strange / text.length
}
