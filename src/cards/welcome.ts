import type { Language } from '../domain/language.ts'
import { textsIn } from '../text/index.ts'
import { card, type AdaptiveCard } from './card.ts'
import { abilitiesAndLimits } from './help.ts'
import { said } from './part.ts'
import { askField, exampleQuestions } from './question-part.ts'

/** Where the bot was added. */
export type WelcomeScope = 'personal' | 'groupChat' | 'team'

/** The first message, once: who this is, what it does, its limits, and how to ask in this place. */
export function renderWelcome(language: Language, scope: WelcomeScope): AdaptiveCard {
  const { greeting, welcome } = textsIn(language)
  return card({
    language,
    title: greeting.title,
    speak: greeting.lead,
    parts: [
      said(greeting.lead),
      said(welcome[scope]),
      ...abilitiesAndLimits(language),
      exampleQuestions(language),
      askField(language)
    ]
  })
}
