import type { Language, Translated } from './language.ts'

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

export type Weekday = (typeof weekdays)[number]

/** When a line answers, in Europe/Helsinki, on each of the days. */
export interface ServiceHours {
  readonly days: readonly Weekday[]
  /** HH:MM */
  readonly opens: string
  /** HH:MM */
  readonly closes: string
}

/** What belongs to a contact. */
export interface Handles {
  readonly topics: readonly string[]
  /** How people look this contact up: 'viranomaislinjan numero'. */
  readonly phrasings: Translated<readonly string[]>
  /** Questions of substance that the material does not answer and that belong here. */
  readonly questions: Translated<readonly string[]>
}

/** A mailbox or a phone line of Kela's (yhteystieto). It has an e-mail address or a phone number, or both. */
export interface Contact {
  readonly id: string
  readonly names: Translated
  readonly email?: string
  readonly phone?: string
  readonly hours?: readonly ServiceHours[]
  readonly languages: readonly Language[]
  /** One sentence: what the contact is for. */
  readonly purpose: Translated
  readonly handles: Handles
  /** What may and may not be written or asked there. */
  readonly rules: Translated<readonly string[]>
  /** True where questions about one client may be taken. */
  readonly clientCases: boolean
  /** True where everything without a channel of its own goes. */
  readonly general: boolean
  readonly source: { readonly meeting: string; readonly slides: readonly number[] }
  /** ISO date on which a person last saw that the contact is right. */
  readonly checkedOn: string
}
