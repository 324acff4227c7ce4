import type { Outcome } from '../domain/outcome.ts'
import { textsIn } from '../text/index.ts'
import { card, type AdaptiveCard } from './card.ts'
import { channelParts } from './contact-part.ts'
import { said } from './part.ts'
import { askedQuestion, askField } from './question-part.ts'

/** The contact that was looked up. */
export function contactCard(outcome: Extract<Outcome, { kind: 'contact' }>, at: Date): AdaptiveCard {
  const { question, language, channels } = outcome
  const { title, lead } = textsIn(language).lookedUp
  return card({
    language,
    title,
    speak: lead,
    parts: [
      askedQuestion(question, language),
      said(lead),
      ...channelParts(channels, language, at),
      askField(language)
    ]
  })
}
