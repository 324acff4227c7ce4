import type { Contact } from '../domain/contact.ts'
import type { Language } from '../domain/language.ts'
import { contactInWords } from '../text/contact.ts'
import { textsIn } from '../text/index.ts'
import { card, type AdaptiveCard } from './card.ts'
import { contactPart } from './contact-part.ts'
import { said } from './part.ts'

/** What is said when answering failed: a reference for those who look into it, and the way to a person. */
export function renderError(
  language: Language,
  referenceId: string,
  contacts: readonly Contact[]
): AdaptiveCard {
  const texts = textsIn(language).error
  return card({
    language,
    title: texts.title,
    speak: texts.lead,
    parts: [
      said(texts.lead),
      said(texts.reference(referenceId)),
      ...(contacts.length > 0 ? [said(texts.contacts)] : []),
      ...contacts.slice(0, 3).map(contact => contactPart(contactInWords(contact, language), language))
    ]
  })
}
