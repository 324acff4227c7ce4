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
  /** Best first, with what other meetings answered to the same questions; as many as may be shown. */
  all(ranked: readonly RankedEntry[], asked: KnownQuestion): FoundEntry[]
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

  return {
    one(id, asked) {
      const each = sourced.get(id)
      return each && found(each, 1, asked)
    },
    all(ranked, asked) {
      const all = ranked.flatMap(({ id, confidence }) => {
        const each = sourced.get(id)
        return each ? answersTo(each, asked.at).map(one => found(one, confidence, asked)) : []
      })
      return [...new Map(all.map(one => [one.entry.id, one])).values()].slice(0, mostShown)
    }
  }
}
