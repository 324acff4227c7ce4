import type { Language } from '../domain/language.ts'
import type { Outcome } from '../domain/outcome.ts'

/** A question as it came in. */
export interface Message {
  readonly text: string
  /** The moment of asking. */
  readonly at: Date
  /** The asker's question before this one, masked, for follow-ups such as 'entä lapsilla?'. */
  readonly previous?: string
  /** The language of the client: a hint where the text itself does not tell. */
  readonly languageHint?: Language
}

/** A question that has been through the privacy screen already. */
export interface KnownQuestion {
  readonly question: string
  readonly language: Language
  readonly at: Date
}

/** The core: from a question to what is said to it. Pure but for what it was built from; never throws on any text. */
export interface Answerer {
  ask(message: Message): Outcome
  /** The entry somebody chose from suggestions; an entry that is no more leads to the channels. */
  show(entryId: string, asked: KnownQuestion): Outcome
  /** Nothing shown helped: the channels for the question, those of the entry's topic first. */
  route(asked: KnownQuestion, entryId?: string): Outcome
}
