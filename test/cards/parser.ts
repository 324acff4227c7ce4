import adaptiveCards from 'adaptivecards/dist/adaptivecards.js'
import type { AdaptiveCard } from '../../src/cards/index.ts'
import { languages } from '../../src/domain/language.ts'

/** The parser tests `lang` with a stateful RegExp that refuses every second right value. */
const falseAlarms = languages.map(language => `Invalid value "${language}" for property "lang".`)

/** What Microsoft's own parser finds wrong in a card as it goes over the wire. */
export function problemsOf(card: AdaptiveCard): string[] {
  const parsed = new adaptiveCards.AdaptiveCard()
  const context = new adaptiveCards.SerializationContext()
  const wire: unknown = JSON.parse(JSON.stringify(card))
  parsed.parse(wire, context)
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index))
  return [...events, ...parsed.validateProperties().validationEvents]
    .map(event => event.message)
    .filter(message => !falseAlarms.includes(message))
}
