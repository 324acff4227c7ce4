import { markdown, type CardElement } from './elements.ts'
import { withoutMarkdown } from './markdown.ts'

/** A piece of a card, and the same in plain text for those who get no card. */
export interface Part {
  readonly elements: readonly CardElement[]
  readonly plain: readonly string[]
}

/** A sentence of the bot's own, in Markdown. */
export function said(text: string): Part {
  return { elements: [markdown(text)], plain: [withoutMarkdown(text)] }
}

/** What only a card can offer: buttons, fields. */
export function offered(...elements: readonly CardElement[]): Part {
  return { elements, plain: [] }
}
