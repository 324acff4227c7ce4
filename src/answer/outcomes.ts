import type { Knowledge } from '../domain/knowledge.ts'
import type { Channel, FoundEntry, Outcome } from '../domain/outcome.ts'
import type { Findings } from '../search/search.ts'
import type { KnownQuestion } from './answerer.ts'
import type { ChannelFinder } from './channels.ts'
import { isClientCase } from './client-case.ts'
import { withCare, type Decision } from './decide.ts'
import { createFoundEntries } from './found-entries.ts'

/** A question, with the one before it where it goes on from it. */
export interface Asked extends KnownQuestion {
  readonly previous?: string
}

/** Turns decisions into outcomes: entries with their notes, and always the way to a person. */
export interface OutcomeBuilder {
  of(decision: Decision, findings: Findings, asked: Asked): Outcome
  /** An entry that somebody chose; undefined when there is no such entry any more. */
  chosen(entryId: string, asked: KnownQuestion): Outcome | undefined
  route(findings: Findings, asked: KnownQuestion, entryId?: string): Outcome
  /** The contacts in a matter that was decided on. */
  contact(decision: Decision, findings: Findings, asked: Asked): Outcome
  privacy(asked: KnownQuestion): Outcome
}

export function createOutcomeBuilder(knowledge: Knowledge, channels: ChannelFinder): OutcomeBuilder {
  const entries = createFoundEntries(knowledge)

  const common = ({ question, language }: KnownQuestion) => ({ question, language })

  /** A client once spoken of is meant in what goes on from it, too. */
  const ofOneClient = ({ question, previous = '' }: Asked) => isClientCase(`${previous} ${question}`)

  const answered = (answers: readonly FoundEntry[], asked: Asked, findings?: Findings): Outcome => ({
    kind: 'answer',
    ...common(asked),
    answers,
    channels: channels.forEntries(
      answers.map(({ entry }) => entry.id),
      ofOneClient(asked),
      asked.at,
      findings
    )
  })

  const forQuestion = (findings: Findings, asked: Asked, entryId?: string) =>
    channels.forQuestion(findings, ofOneClient(asked), asked.at, entryId)

  function inMatter(decision: Decision, findings: Findings, asked: Asked): Channel[] {
    if (decision.kind === 'contact') return channels.lookedUp(findings, ofOneClient(asked), asked.at)
    if (decision.kind !== 'answer') return forQuestion(findings, asked)
    const ids = decision.entries.map(({ id }) => id)
    return channels.forEntries(ids, ofOneClient(asked), asked.at)
  }

  return {
    of(decided, findings, asked) {
      const decision = ofOneClient(asked) ? withCare(decided) : decided
      switch (decision.kind) {
        case 'answer':
          return answered(entries.withOtherAnswers(decision.entries, asked), asked, findings)
        case 'suggestions':
          return {
            kind: 'suggestions',
            ...common(asked),
            suggestions: entries.newest(decision.entries, asked),
            channels: forQuestion(findings, asked)
          }
        case 'contact':
          return this.contact(decision, findings, asked)
        case 'route':
          return this.route(findings, asked)
        case 'off-topic':
          return decision.about === 'greeting' || decision.about === 'help'
            ? { kind: decision.about, ...common(asked) }
            : {
                kind: 'off-topic',
                about: decision.about,
                ...common(asked),
                channels: channels.general(asked.at)
              }
      }
    },
    chosen(entryId, asked) {
      const entry = entries.one(entryId, asked)
      return entry && answered([entry], asked)
    },
    route: (findings, asked, entryId) => ({
      kind: 'route',
      ...common(asked),
      channels: forQuestion(findings, asked, entryId)
    }),
    contact: (decision, findings, asked) => ({
      kind: 'contact',
      ...common(asked),
      channels: inMatter(decision, findings, asked)
    }),
    privacy: asked => ({ kind: 'privacy', ...common(asked), channels: channels.forClientCase(asked.at) })
  }
}
