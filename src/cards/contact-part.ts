import type { Language } from '../domain/language.ts'
import type { Channel } from '../domain/outcome.ts'
import { channelInWords, type ContactInWords } from '../text/contact.ts'
import { textsIn } from '../text/index.ts'
import { group, heading, labelled, markdown, paragraph, type CardElement } from './elements.ts'
import { escaped, link, list } from './markdown.ts'
import type { Part } from './part.ts'

function emailOf(email: string, language: Language): CardElement[] {
  const texts = textsIn(language).contact
  return [labelled(texts.email, email), markdown(link(texts.writeEmail, `mailto:${email}`))]
}

function phoneOf(phone: string, language: Language): CardElement[] {
  const texts = textsIn(language).contact
  return [labelled(texts.phone, phone), markdown(link(texts.call, `tel:${phone.replace(/[^+\d]/g, '')}`))]
}

function rulesOf(rules: readonly string[], language: Language): CardElement[] {
  if (rules.length === 0) return []
  return [markdown(`**${textsIn(language).contact.rules}:**`), markdown(list(rules.map(escaped)))]
}

function elementOf(contact: ContactInWords, language: Language): CardElement {
  const texts = textsIn(language).contact
  return group(
    [
      heading(contact.name),
      paragraph(contact.reason),
      ...(contact.email ? emailOf(contact.email, language) : []),
      ...(contact.phone ? phoneOf(contact.phone, language) : []),
      ...(contact.hours ? [labelled(texts.hours, contact.hours)] : []),
      ...(contact.availability ? [paragraph(contact.availability)] : []),
      ...rulesOf(contact.rules, language)
    ],
    { separator: true }
  )
}

function plainOf(contact: ContactInWords, language: Language): string {
  const texts = textsIn(language).contact
  return [
    contact.name,
    contact.reason,
    contact.email && `${texts.email}: ${contact.email}`,
    contact.phone && `${texts.phone}: ${contact.phone}`,
    contact.hours && `${texts.hours}: ${contact.hours}`,
    contact.availability,
    contact.rules.length > 0 && [`${texts.rules}:`, ...contact.rules].join(' ')
  ]
    .filter(Boolean)
    .join('\n')
}

/** A contact with all that is needed to use it: why, the address as text and as a link, when, what not to write. */
export function contactPart(contact: ContactInWords, language: Language): Part {
  return { elements: [elementOf(contact, language)], plain: [plainOf(contact, language)] }
}

/** The channels of an outcome, three at most. */
export function channelParts(channels: readonly Channel[], language: Language, at: Date): Part[] {
  return channels.slice(0, 3).map(channel => contactPart(channelInWords(channel, language, at), language))
}
