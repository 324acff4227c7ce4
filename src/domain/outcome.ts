import type { Contact } from './contact.ts'
import type { OffTopicKind, SourcedEntry } from './knowledge.ts'
import type { Language } from './language.ts'

/**
 * Why a reader must be careful with an answer.
 * expired: its validity ended; old: told more than a year ago; unofficial-translation: ours, not Kela's;
 * finnish-only: no translation exists.
 */
export type AnswerNote =
  | { readonly kind: 'expired'; readonly text: string }
  | { readonly kind: 'old'; readonly date: string }
  | { readonly kind: 'unofficial-translation' }
  | { readonly kind: 'finnish-only' }

/** An entry found for a question. */
export interface FoundEntry extends SourcedEntry {
  /** 0..1: how sure it is that the entry answers the question. */
  readonly confidence: number
  readonly notes: readonly AnswerNote[]
}

/** Whether a contact with service hours answers at the moment of asking. Without hours: always reachable (mailbox). */
export type Availability =
  | { readonly kind: 'always' }
  | { readonly kind: 'open'; readonly closes: string }
  /** opens: ISO time of the next opening, with offset. */
  | { readonly kind: 'closed'; readonly opens: string }

/**
 * Why a question goes to a contact.
 * looked-up: the asker looked for it; topic: the matter is what it is for; client-case: the question is about one client;
 * more-help: the way to a person beside an answer; general: it takes what has no channel of its own.
 */
export type ChannelReason = 'looked-up' | 'topic' | 'client-case' | 'more-help' | 'general'

/** A contact offered for a question (kanava). */
export interface Channel {
  readonly contact: Contact
  readonly reason: ChannelReason
  readonly availability: Availability
}

interface OutcomeOf<Kind extends string> {
  readonly kind: Kind
  readonly language: Language
  /** The question with personal data masked. */
  readonly question: string
}

/** What is said to a question. A new kind does not compile until it has a card. */
export type Outcome =
  /** Best first, at most three: near-duplicates are shown together. */
  | (OutcomeOf<'answer'> & { readonly answers: readonly FoundEntry[]; readonly channels: readonly Channel[] })
  /** Unsure: up to three to choose from. */
  | (OutcomeOf<'suggestions'> & {
      readonly suggestions: readonly FoundEntry[]
      readonly channels: readonly Channel[]
    })
  /** The asker looked a contact up. */
  | (OutcomeOf<'contact'> & { readonly channels: readonly Channel[] })
  /** No answer in the material: where to take the question. */
  | (OutcomeOf<'route'> & { readonly channels: readonly Channel[] })
  /** A personal identity code was in the message. */
  | (OutcomeOf<'privacy'> & { readonly channels: readonly Channel[] })
  | OutcomeOf<'greeting'>
  | OutcomeOf<'help'>
  /** Not a matter of this bot. */
  | (OutcomeOf<'off-topic'> & { readonly about: OffTopicKind; readonly channels: readonly Channel[] })

export type OutcomeKind = Outcome['kind']
