import type { Language } from '../domain/language.ts'
import type { Outcome } from '../domain/outcome.ts'
import { textsIn } from '../text/index.ts'
import { button } from './button.ts'
import { card, type AdaptiveCard } from './card.ts'
import { channelParts } from './contact-part.ts'
import { buttons } from './elements.ts'
import { offered, said } from './part.ts'
import { askField } from './question-part.ts'

/** The reply to thanks said in words. */
function youAreWelcomeCard(language: Language): AdaptiveCard {
  const { title, lead } = textsIn(language).youAreWelcome
  return card({ language, title, speak: lead, parts: [said(lead), askField(language)] })
}

/** A way forward from what is no question to this bot. What was said is not shown back. */
export function offTopicCard(outcome: Extract<Outcome, { kind: 'off-topic' }>, at: Date): AdaptiveCard {
  const { language, channels } = outcome
  if (outcome.about === 'thanks') return youAreWelcomeCard(language)
  const { title, lead, forward, help } = textsIn(language).offTopic
  return card({
    language,
    title,
    speak: lead,
    parts: [
      said(lead),
      said(forward),
      offered(buttons(button(help, { verb: 'help', language }))),
      ...channelParts(channels, language, at),
      askField(language)
    ]
  })
}
