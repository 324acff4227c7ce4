import { answerableEntries, type Knowledge, type SourcedEntry } from '../domain/knowledge.ts'
import type { FoundEntry, Outcome } from '../domain/outcome.ts'
import type { Findings, RankedEntry } from '../search/search.ts'
import type { KnownQuestion } from './answerer.ts'
import type { ChannelFinder } from './channels.ts'
import { isClientCase } from './client-case.ts'
import type { Decision } from './decide.ts'
import { notesOn } from './notes.ts'

/** Turns decisions into outcomes: entries with their notes, and always the way to a person. */
export interface OutcomeBuilder {
  of(decision: Decision, findings: Findings, asked: KnownQuestion): Outcome
  /** An entry that somebody chose; undefined when there is no such entry any more. */
  chosen(entryId: string, asked: KnownQuestion): Outcome | undefined
  route(findings: Findings, asked: KnownQuestion, entryId?: string): Outcome
  contact(findings: Findings, asked: KnownQuestion): Outcome
  privacy(asked: KnownQuestion): Outcome
}

export function createOutcomeBuilder(knowledge: Knowledge, channels: ChannelFinder): OutcomeBuilder {
  const sourced = new Map(answerableEntries(knowledge).map(each => [each.entry.id, each]))

  const found = (each: SourcedEntry, confidence: number, { language, at }: KnownQuestion): FoundEntry => ({
    ...each,
    confidence,
    notes: notesOn(each, language, at)
  })

  const allFound = (ranked: readonly RankedEntry[], asked: KnownQuestion) =>
    ranked.flatMap(({ id, confidence }) => {
      const each = sourced.get(id)
      return each ? [found(each, confidence, asked)] : []
    })

  const common = ({ question, language }: KnownQuestion) => ({ question, language })

  const answered = (answers: readonly FoundEntry[], asked: KnownQuestion): Outcome => ({
    kind: 'answer',
    ...common(asked),
    answers,
    channels: channels.forEntry(answers[0]?.entry.id ?? '', isClientCase(asked.question), asked.at)
  })

  const forQuestion = (findings: Findings, { question, at }: KnownQuestion) =>
    channels.forQuestion(findings, isClientCase(question), at)

  return {
    of(decision, findings, asked) {
      switch (decision.kind) {
        case 'answer':
          return answered(allFound(decision.entries, asked), asked)
        case 'suggestions':
          return {
            kind: 'suggestions',
            ...common(asked),
            suggestions: allFound(decision.entries, asked),
            channels: forQuestion(findings, asked)
          }
        case 'contact':
          return this.contact(findings, asked)
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
      const each = sourced.get(entryId)
      return each && answered([found(each, 1, asked)], asked)
    },
    route(findings, asked, entryId) {
      const own =
        entryId === undefined ? [] : channels.forEntry(entryId, isClientCase(asked.question), asked.at)
      return {
        kind: 'route',
        ...common(asked),
        channels: own.length > 0 ? own : forQuestion(findings, asked)
      }
    },
    contact: (findings, asked) => ({
      kind: 'contact',
      ...common(asked),
      channels: channels.lookedUp(findings, asked.at)
    }),
    privacy: asked => ({ kind: 'privacy', ...common(asked), channels: channels.forClientCase(asked.at) })
  }
}
