import type { Outcome } from '../domain/outcome.ts'
import { answerCard } from './answer.ts'
import type { AdaptiveCard } from './card.ts'
import { contactCard } from './contact.ts'
import { greetingCard } from './greeting.ts'
import { renderHelp } from './help.ts'
import { offTopicCard } from './off-topic.ts'
import { privacyCard } from './privacy.ts'
import { routeCard } from './route.ts'
import { suggestionsCard } from './suggestions.ts'

export type { AdaptiveCard } from './card.ts'
export { renderError } from './error.ts'
export { renderHelp } from './help.ts'
export { renderThanks } from './thanks.ts'
export { renderWelcome, type WelcomeScope } from './welcome.ts'

/** The card of an outcome, in its language, as things are at a moment. */
export function renderOutcome(outcome: Outcome, at: Date): AdaptiveCard {
  switch (outcome.kind) {
    case 'answer':
      return answerCard(outcome, at)
    case 'suggestions':
      return suggestionsCard(outcome, at)
    case 'contact':
      return contactCard(outcome, at)
    case 'route':
      return routeCard(outcome, at)
    case 'privacy':
      return privacyCard(outcome, at)
    case 'greeting':
      return greetingCard(outcome.language)
    case 'help':
      return renderHelp(outcome.language)
    case 'off-topic':
      return offTopicCard(outcome, at)
  }
}

/** The same in plain text, for notifications and for clients without cards. */
export function plainText(outcome: Outcome, at: Date): string {
  return renderOutcome(outcome, at).fallbackText
}
