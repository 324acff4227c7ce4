import type { Language } from '../domain/language.ts'
import { textsIn } from '../text/index.ts'
import { card, type AdaptiveCard } from './card.ts'
import { said } from './part.ts'

/** The reply to somebody whom the answer helped. */
export function renderThanks(language: Language): AdaptiveCard {
  const { title, lead } = textsIn(language).thanks
  return card({ language, title, speak: lead, parts: [said(lead)] })
}
