import type { Language, Translated } from './language.ts'

export const entryKinds = ['qa', 'fact', 'link', 'notice'] as const
export const entryStatuses = ['draft', 'reviewed'] as const

/** qa: question and answer of a meeting; fact: told on a slide; link: where to read; notice: what the material shows but cannot be read as text. */
export type EntryKind = (typeof entryKinds)[number]
export type EntryStatus = (typeof entryStatuses)[number]

export interface Link {
  readonly label: string
  readonly url: string
}

/** An unofficial translation of an entry. */
export interface EntryText {
  readonly title: string
  readonly answer: string
}

/** A day after which what the entry says is over, and what is to be said from then on. */
export interface ValidUntil {
  /** ISO date, the last day on which the entry holds. */
  readonly date: string
  readonly afterwards: Translated
}

/** A piece of curated knowledge: a question and its answer as told in one meeting (tietokortti). */
export interface Entry {
  readonly id: string
  readonly kind: EntryKind
  /** The question in plain Finnish words. */
  readonly title: string
  /** Short Markdown, Finnish. */
  readonly answer: string
  readonly asked?: 'ahead' | 'in-meeting'
  /** Slides of the meeting's deck that say this, 1-based. */
  readonly slides: readonly number[]
  /** Subjects; entries that share the first one are neighbours, and each subject has a channel. */
  readonly topics: readonly string[]
  readonly phrasings: Translated<readonly string[]>
  /** Near questions that this entry does not answer: they go to the topic's channel. */
  readonly doesNotAnswer: Translated<readonly string[]>
  readonly translations: Partial<Record<Exclude<Language, 'fi'>, EntryText>>
  readonly links: readonly Link[]
  readonly validUntil?: ValidUntil
  /** ISO date on which a passing state of affairs was so, when it is not the meeting's date. */
  readonly asOf?: string
  readonly supersededBy?: string
  /** Other slides the answer points to. */
  readonly refersTo: readonly number[]
  readonly status: EntryStatus
}

/** The entry's own words in a language, or the Finnish ones where there is no translation. */
export function entryText(entry: Entry, language: Language): EntryText & { readonly translated: boolean } {
  const translation = language === 'fi' ? undefined : entry.translations[language]
  return translation
    ? { title: translation.title, answer: translation.answer, translated: true }
    : { title: entry.title, answer: entry.answer, translated: false }
}
