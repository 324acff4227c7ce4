import type { Outcome } from '../domain/outcome.ts'
import { textsIn } from '../text/index.ts'
import { card, type AdaptiveCard } from './card.ts'
import { channelParts } from './contact-part.ts'
import { said } from './part.ts'
import { askField } from './question-part.ts'

/** What was done with a message that had a personal identity code in it. The message is not shown back. */
export function privacyCard(outcome: Extract<Outcome, { kind: 'privacy' }>, at: Date): AdaptiveCard {
  const { language, channels } = outcome
  const { title, happened, remove, safeWays, again } = textsIn(language).privacy
  return card({
    language,
    title,
    speak: `${happened} ${remove}`,
    parts: [
      said(happened),
      said(remove),
      said(safeWays),
      ...channelParts(channels, language, at),
      said(again),
      askField(language)
    ]
  })
}
