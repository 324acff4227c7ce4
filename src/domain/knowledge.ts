import type { Contact } from './contact.ts'
import type { Entry } from './entry.ts'
import type { Translated } from './language.ts'
import type { Meeting } from './meeting.ts'

export const offTopicKinds = [
  'greeting',
  'help',
  'thanks',
  'small-talk',
  'other-authority',
  'insult',
  'instruction',
  'nonsense'
] as const

export type OffTopicKind = (typeof offTopicKinds)[number]

/** What people say that is no question to Kela's partner service. */
export interface OffTopic {
  readonly kind: OffTopicKind
  readonly phrasings: Translated<readonly string[]>
}

/** A word people use and the words the material uses for it. */
export interface GlossaryTerm {
  /** Official term in each language. */
  readonly terms: Translated
  /** Abbreviations, spoken forms and everyday words for it, per language. */
  readonly aliases: Translated<readonly string[]>
}

/**
 * Texts on one matter, as an authority puts it and as people ask about it. They teach which words go together;
 * nothing of them is ever said.
 */
export type Paraphrases = Translated<readonly string[]>

/** Everything the bot may speak from, and what it understands questions by. */
export interface Knowledge {
  readonly meetings: readonly Meeting[]
  readonly contacts: readonly Contact[]
  readonly glossary: readonly GlossaryTerm[]
  readonly offTopic: readonly OffTopic[]
  readonly paraphrases: readonly Paraphrases[]
}

/** An entry together with the meeting it was told in. */
export interface SourcedEntry {
  readonly entry: Entry
  readonly meeting: Meeting
}

/** The entries that may be answered from: reviewed, and not replaced by a newer one. */
export function answerableEntries(knowledge: Knowledge): SourcedEntry[] {
  return knowledge.meetings.flatMap(meeting =>
    meeting.entries
      .filter(entry => entry.status === 'reviewed' && entry.supersededBy === undefined)
      .map(entry => ({ entry, meeting }))
  )
}

/** The entry that holds now in the place of a replaced one; the entry itself where none does, undefined in a circle. */
export function lastInLine(entry: Entry, byId: ReadonlyMap<string, Entry>): Entry | undefined {
  const seen = new Set<string>()
  let last: Entry | undefined = entry
  while (last?.supersededBy !== undefined) {
    if (seen.has(last.id)) return undefined
    seen.add(last.id)
    last = byId.get(last.supersededBy)
  }
  return last
}
