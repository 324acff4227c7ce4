import type { Language } from '../domain/language.ts'
import type { Button } from './button.ts'
import { escaped } from './markdown.ts'

interface TextBlock {
  readonly type: 'TextBlock'
  readonly text: string
  readonly wrap: true
  readonly style?: 'heading'
  readonly size?: 'Large' | 'Medium' | 'Small'
  readonly weight?: 'Bolder'
  readonly lang?: Language
}

/** Text that is never read as Markdown; it always wraps. */
interface RichTextBlock {
  readonly type: 'RichTextBlock'
  readonly inlines: readonly {
    readonly type: 'TextRun'
    readonly text: string
    readonly weight?: 'Bolder'
  }[]
}

interface Container extends Grouping {
  readonly type: 'Container'
  readonly items: readonly CardElement[]
}

interface Grouping {
  readonly id?: string
  readonly isVisible?: false
  readonly style?: 'warning'
  readonly separator?: true
}

interface ActionSet {
  readonly type: 'ActionSet'
  readonly actions: readonly Button[]
}

interface TextInput {
  readonly type: 'Input.Text'
  readonly id: string
  readonly label: string
  readonly placeholder: string
  readonly isRequired: true
  readonly errorMessage: string
  readonly maxLength: number
}

export type CardElement = TextBlock | RichTextBlock | Container | ActionSet | TextInput

/** Text in Markdown. */
export const markdown = (text: string): TextBlock => ({ type: 'TextBlock', text, wrap: true })

/** Text shown as it is. */
export const paragraph = (text: string): TextBlock => markdown(escaped(text))

/** Text of less weight; small rather than pale, which would be hard to read. */
export const small = (text: string): TextBlock => ({ ...paragraph(text), size: 'Small' })

/** Text in another language than the card's, so that it is read aloud in its own. */
export const inLanguage = (text: TextBlock, lang: Language): TextBlock => ({ ...text, lang })

/** A title that screen readers can jump to. */
export function heading(text: string, size: 'Large' | 'Medium' = 'Medium'): TextBlock {
  return { ...paragraph(text), style: 'heading', size, weight: 'Bolder' }
}

/** A name and what it is, never read as Markdown: an address to copy, a question in the asker's words. */
export function labelled(label: string, text: string): RichTextBlock {
  return {
    type: 'RichTextBlock',
    inlines: [
      { type: 'TextRun', text: `${label}: `, weight: 'Bolder' },
      { type: 'TextRun', text }
    ]
  }
}

/** Elements that belong together. */
export function group(items: readonly CardElement[], grouping: Grouping = {}): Container {
  return { type: 'Container', ...grouping, items }
}

/** Buttons side by side, or one under the other where they do not fit. */
export const buttons = (...actions: Button[]): ActionSet => ({ type: 'ActionSet', actions })

/** A field to write in. It may not be sent empty. */
export function field(texts: Omit<TextInput, 'type' | 'isRequired'>): TextInput {
  return { type: 'Input.Text', isRequired: true, ...texts }
}
