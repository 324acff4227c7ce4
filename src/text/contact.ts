import type { Contact } from '../domain/contact.ts'
import type { Language } from '../domain/language.ts'
import type { Channel, ChannelReason } from '../domain/outcome.ts'
import { availabilityInWords } from './availability.ts'
import { hoursInWords } from './hours.ts'
import { textsIn } from './index.ts'

/** A contact ready to be shown, on a card or in a terminal. */
export interface ContactInWords {
  readonly name: string
  /** What it is for, and why it is offered. */
  readonly reason: string
  readonly email: string | undefined
  readonly phone: string | undefined
  readonly hours: string | undefined
  /** Open now or when it opens. */
  readonly availability: string | undefined
  readonly rules: readonly string[]
}

/** Who looked a contact up needs no reason but what it is for. */
function reasonOf(reason: ChannelReason, language: Language): string[] {
  const { reasons } = textsIn(language).contact
  switch (reason) {
    case 'looked-up':
      return []
    case 'topic':
      return [reasons.topic]
    case 'client-case':
      return [reasons.clientCase]
    case 'more-help':
      return [reasons.moreHelp]
    case 'general':
      return [reasons.general]
  }
}

/** A contact by itself. */
export function contactInWords(contact: Contact, language: Language): ContactInWords {
  return {
    name: contact.names[language],
    reason: contact.purpose[language],
    email: contact.email,
    phone: contact.phone,
    hours: contact.hours?.length ? hoursInWords(contact.hours, language) : undefined,
    availability: undefined,
    rules: contact.rules[language]
  }
}

/** A contact offered for a question at a moment. */
export function channelInWords(
  { contact, reason, availability }: Channel,
  language: Language,
  at: Date
): ContactInWords {
  return {
    ...contactInWords(contact, language),
    reason: [contact.purpose[language], ...reasonOf(reason, language)].join(' '),
    availability: availabilityInWords(availability, at, language)
  }
}
