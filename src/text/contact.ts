import type { Contact } from '../domain/contact.ts'
import type { Language } from '../domain/language.ts'
import type { Channel } from '../domain/outcome.ts'
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

/** One sentence: what the contact is for, or why it is offered although the matter is not its own. */
function reasonInWords({ contact, reason }: Channel, language: Language): string {
  const { reasons } = textsIn(language).contact
  switch (reason) {
    case 'looked-up':
    case 'topic':
    case 'more-help':
      return contact.purpose[language]
    case 'client-case':
      return reasons.clientCase
    case 'general':
      return reasons.general
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
export function channelInWords(channel: Channel, language: Language, at: Date): ContactInWords {
  return {
    ...contactInWords(channel.contact, language),
    reason: reasonInWords(channel, language),
    availability: availabilityInWords(channel.availability, at, language)
  }
}
