import type { Language } from '../domain/language.ts'
import type { Channel } from '../domain/outcome.ts'
import { channelInWords, type ContactInWords } from '../text/contact.ts'
import { textsIn } from '../text/index.ts'
import { toggle } from './button.ts'
import { buttons, group, heading, labelled, markdown, paragraph, type CardElement } from './elements.ts'
import { escaped, link, list } from './markdown.ts'
import { offered, type Part } from './part.ts'

function emailOf(email: string, language: Language): CardElement[] {
  const texts = textsIn(language).contact
  return [labelled(texts.email, email), markdown(link(texts.writeEmail, `mailto:${email}`))]
}

function phoneOf(phone: string, language: Language): CardElement[] {
  const texts = textsIn(language).contact
  return [labelled(texts.phone, phone), markdown(link(texts.call, `tel:${phone.replace(/[^+\d]/g, '')}`))]
}

function rulesOf(rules: readonly string[], language: Language, foldedId: string | undefined): CardElement[] {
  if (rules.length === 0) return []
  const elements = [markdown(`**${textsIn(language).contact.rules}:**`), markdown(list(rules.map(escaped)))]
  return foldedId === undefined ? elements : [group(elements, { id: foldedId, isVisible: false })]
}

function elementOf(contact: ContactInWords, language: Language, foldedId: string | undefined): CardElement {
  const texts = textsIn(language).contact
  return group(
    [
      heading(contact.name),
      paragraph(contact.reason),
      ...(contact.email ? emailOf(contact.email, language) : []),
      ...(contact.phone ? phoneOf(contact.phone, language) : []),
      ...(contact.hours ? [labelled(texts.hours, contact.hours)] : []),
      ...(contact.availability ? [paragraph(contact.availability)] : []),
      ...rulesOf(contact.rules, language, foldedId)
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

/**
 * A contact with all that is needed to use it: why, the address as text and as a link, when, what not to write.
 * With an id its rules are folded away until a button shows them.
 */
export function contactPart(contact: ContactInWords, language: Language, foldedId?: string): Part {
  return { elements: [elementOf(contact, language, foldedId)], plain: [plainOf(contact, language)] }
}

const mostChannels = 3

/** The channels of an outcome, three at most. */
export function channelParts(channels: readonly Channel[], language: Language, at: Date): Part[] {
  return channels
    .slice(0, mostChannels)
    .map(channel => contactPart(channelInWords(channel, language, at), language))
}

/** The channels beside an answer: a phone's screen is short, so one button shows the rules of them all. */
export function foldedChannelParts(channels: readonly Channel[], language: Language, at: Date): Part[] {
  const contacts = channels.slice(0, mostChannels).map(channel => channelInWords(channel, language, at))
  const idOf = (index: number) => `rules-${index + 1}`
  const folded = contacts.flatMap(({ rules }, index) => (rules.length > 0 ? [idOf(index)] : []))
  const { showRules } = textsIn(language).contact
  return [
    ...contacts.map((contact, index) => contactPart(contact, language, idOf(index))),
    ...(folded.length > 0 ? [offered(buttons(toggle(showRules, folded, showRules)))] : [])
  ]
}
