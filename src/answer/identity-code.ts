import { codesIn, type Span } from './identity-code-forms.ts'
import { plainCharacters } from './plain-characters.ts'

/** What stands in the place of a personal identity code. */
export const mask = '******-****'

export interface Screened {
  /** The text with every identity code masked. */
  readonly text: string
  /** Whether there was one. */
  readonly found: boolean
}

function merged(spans: readonly Span[]): Span[] {
  const out: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1)
    if (last && span.start < last.end)
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else out.push(span)
  }
  return out
}

/**
 * Masks personal identity codes in any form that people type. A code with its century sign and a wrong
 * check character is a mistyped one: it still tells a birth date and most of the code, so it is masked too.
 */
export function screenIdentityCodes(text: string): Screened {
  const { plain, placeOf } = plainCharacters(text)
  const spans = merged(codesIn(plain))
  let masked = ''
  let from = 0
  for (const { start, end } of spans) {
    masked += text.slice(from, placeOf(start)) + mask
    from = placeOf(end)
  }
  return { text: masked + text.slice(from), found: spans.length > 0 }
}
