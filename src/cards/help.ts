import type { Language } from '../domain/language.ts'
import { textsIn } from '../text/index.ts'
import { card, type AdaptiveCard } from './card.ts'
import { heading } from './elements.ts'
import { list } from './markdown.ts'
import { offered, said, type Part } from './part.ts'
import { askField, exampleQuestions } from './question-part.ts'

/** What the bot does and what it does not. */
export function abilitiesAndLimits(language: Language): Part[] {
  const { can, limitsTitle, limits } = textsIn(language).help
  return [said(list(can)), offered(heading(limitsTitle)), said(list(limits))]
}

/** How the bot is used. */
export function renderHelp(language: Language): AdaptiveCard {
  const { title, howTo } = textsIn(language).help
  return card({
    language,
    title,
    speak: howTo,
    parts: [said(howTo), ...abilitiesAndLimits(language), exampleQuestions(language), askField(language)]
  })
}
