import type { Language } from '../domain/language.ts'
import { textsIn } from '../text/index.ts'
import { button } from './button.ts'
import { card, type AdaptiveCard } from './card.ts'
import { buttons } from './elements.ts'
import { offered, said } from './part.ts'
import { askField, exampleQuestions } from './question-part.ts'

/** The reply to a greeting: who this is, and how to go on. */
export function greetingCard(language: Language): AdaptiveCard {
  const { greeting, offTopic } = textsIn(language)
  return card({
    language,
    title: greeting.title,
    speak: `${greeting.lead} ${greeting.invite}`,
    parts: [
      said(greeting.lead),
      said(greeting.invite),
      exampleQuestions(language),
      offered(buttons(button(offTopic.help, { verb: 'help', language }))),
      askField(language)
    ]
  })
}
