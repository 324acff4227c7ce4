import { answerableEntries, type Knowledge, type SourcedEntry } from '../domain/knowledge.ts'
import type { FoundEntry } from '../domain/outcome.ts'
import type { RankedEntry } from '../search/search.ts'
import type { KnownQuestion } from './answerer.ts'
import { mostShown } from './decide.ts'
import { notesOn } from './notes.ts'
import { createAnswersTo } from './same-question.ts'

/** The entries behind what was found, each with what a reader must know of it. */
export interface FoundEntries {
  /** An entry that somebody chose; undefined when there is no such entry any more. */
  one(id: string, asked: KnownQuestion): FoundEntry | undefined
  /** Best first, each with what other meetings answered to the same question; as many as may be shown. */
  withOtherAnswers(ranked: readonly RankedEntry[], asked: KnownQuestion): FoundEntry[]
  /** Best first, of each question the newest answer. */
  newest(ranked: readonly RankedEntry[], asked: KnownQuestion): FoundEntry[]
}

export function createFoundEntries(knowledge: Knowledge): FoundEntries {
  const entries = answerableEntries(knowledge)
  const sourced = new Map(entries.map(each => [each.entry.id, each]))
  const answersTo = createAnswersTo(entries)

  const found = (each: SourcedEntry, confidence: number, { language, at }: KnownQuestion): FoundEntry => ({
    ...each,
    confidence,
    notes: notesOn(each, language, at)
  })

  function allOf(
    ranked: readonly RankedEntry[],
    asked: KnownQuestion,
    choose: (answers: readonly SourcedEntry[]) => readonly SourcedEntry[]
  ): FoundEntry[] {
    const all = ranked.flatMap(({ id, confidence }) => {
      const each = sourced.get(id)
      return each ? choose(answersTo(each, asked.at)).map(one => found(one, confidence, asked)) : []
    })
    return [...new Map(all.map(one => [one.entry.id, one])).values()].slice(0, mostShown)
  }

  return {
    one(id, asked) {
      const each = sourced.get(id)
      return each && found(each, 1, asked)
    },
    withOtherAnswers: (ranked, asked) => allOf(ranked, asked, answers => answers),
    newest: (ranked, asked) => allOf(ranked, asked, answers => answers.slice(0, 1))
  }
}
