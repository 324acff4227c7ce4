import type { Channel, FoundEntry, Outcome } from '../domain/outcome.ts'
import { entryText } from '../domain/entry.ts'
import type { Language } from '../domain/language.ts'
import { channelInWords } from '../text/contact.ts'
import { noteInWords } from '../text/notes.ts'

/** An outcome as data for scripts and tests; its shape is a promise (docs/design.md, interfaces). */
export interface OutcomeJson {
  readonly question: string
  readonly language: Language
  readonly outcome: Outcome['kind']
  readonly answers: readonly AnswerJson[]
  readonly contacts: readonly ContactJson[]
}

interface AnswerJson {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly text: string
  /** ISO date of the meeting. */
  readonly meeting: string
  readonly slides: readonly number[]
  readonly confidence: number
  readonly notes: readonly string[]
}

interface ContactJson {
  readonly id: string
  readonly name: string
  readonly email?: string
  readonly phone?: string
  readonly hours?: string
  /** null: a mailbox, which is always reachable. */
  readonly open: boolean | null
  readonly opens?: string
  readonly reason: string
}

function answerJson({ entry, meeting, confidence, notes }: FoundEntry, language: Language): AnswerJson {
  const { title, answer } = entryText(entry, language)
  return {
    id: entry.id,
    kind: entry.kind,
    title,
    text: answer,
    meeting: meeting.date,
    slides: entry.slides,
    confidence: Number(confidence.toFixed(4)),
    notes: notes.map(note => noteInWords(note, language))
  }
}

function contactJson(channel: Channel, language: Language, at: Date): ContactJson {
  const { availability } = channel
  const { name, email, phone, hours, reason } = channelInWords(channel, language, at)
  return {
    id: channel.contact.id,
    name,
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
    ...(hours === undefined ? {} : { hours }),
    open: availability.kind === 'always' ? null : availability.kind === 'open',
    ...(availability.kind === 'closed' ? { opens: availability.opens } : {}),
    reason
  }
}

function entriesOf(outcome: Outcome): readonly FoundEntry[] {
  if (outcome.kind === 'answer') return outcome.answers
  return outcome.kind === 'suggestions' ? outcome.suggestions : []
}

/** The JSON of an outcome as things are at a moment. */
export function outcomeJson(outcome: Outcome, at: Date): OutcomeJson {
  const { question, language, kind } = outcome
  const channels = 'channels' in outcome ? outcome.channels : []
  return {
    question,
    language,
    outcome: kind,
    answers: entriesOf(outcome).map(entry => answerJson(entry, language)),
    contacts: channels.map(channel => contactJson(channel, language, at))
  }
}
