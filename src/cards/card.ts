import type { Language } from '../domain/language.ts'
import { textsIn } from '../text/index.ts'
import { heading, inLanguage, small, type CardElement } from './elements.ts'
import type { Part } from './part.ts'

/** An Adaptive Card of the version that every Teams client shows. */
export interface AdaptiveCard {
  readonly type: 'AdaptiveCard'
  readonly $schema: string
  readonly version: '1.5'
  readonly lang: Language
  /** All of it in plain text, for clients that cannot show cards. */
  readonly fallbackText: string
  /** For clients that read the card aloud. */
  readonly speak: string
  readonly msteams: { readonly width: 'Full' }
  readonly body: readonly CardElement[]
}

interface CardContent {
  readonly language: Language
  readonly title: string
  /** Where it is not the card's. */
  readonly titleLanguage?: Language
  /** What is read aloud after the title. */
  readonly speak: string
  readonly parts: readonly Part[]
}

const withStop = (title: string) => (/[.?!]$/.test(title) ? title : `${title}.`)

/** A card under its title; it ends with who speaks. */
export function card({ language, title, titleLanguage, speak, parts }: CardContent): AdaptiveCard {
  const { disclaimer } = textsIn(language)
  const top = inLanguage(heading(title, 'Large'), titleLanguage ?? language)
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: language,
    fallbackText: [title, ...parts.flatMap(part => part.plain), disclaimer].join('\n\n'),
    speak: `${withStop(title)} ${speak}`,
    msteams: { width: 'Full' },
    body: [top, ...parts.flatMap(part => part.elements), small(disclaimer)]
  }
}

const largestCard = 28 * 1024

/** Whether Teams takes a card of this size. */
export function fits(adaptiveCard: AdaptiveCard): boolean {
  return new TextEncoder().encode(JSON.stringify(adaptiveCard)).length <= largestCard
}
