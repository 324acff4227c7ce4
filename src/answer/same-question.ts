import type { SourcedEntry } from '../domain/knowledge.ts'
import { fold } from '../language/normalise.ts'
import { words } from '../language/words.ts'
import { isOver } from './notes.ts'

const asked = ({ entry }: SourcedEntry) => words(entry.title).map(fold).join(' ')

/** All that the meetings answered to the question of an entry; the entry itself where no other meeting was asked. */
export type AnswersTo = (entry: SourcedEntry, at: Date) => readonly SourcedEntry[]

/**
 * Finds what other meetings answered to the same question, word for word: the newest first, and what is no
 * longer valid only where nothing else is left.
 */
export function createAnswersTo(entries: readonly SourcedEntry[]): AnswersTo {
  const newestFirst = [...entries].sort((a, b) => b.meeting.date.localeCompare(a.meeting.date))
  const byQuestion = Map.groupBy(newestFirst, asked)
  return (entry, at) => {
    const all = (byQuestion.get(asked(entry)) ?? []).filter(
      one => one.entry.id === entry.entry.id || one.meeting.id !== entry.meeting.id
    )
    const valid = all.filter(one => !isOver(one.entry, at))
    return valid.length > 0 ? valid : all
  }
}
