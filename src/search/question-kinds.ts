import { createQuestionTypes, type QuestionType } from '../language/question-type.ts'
import { words } from '../language/words.ts'
import type { Unit } from './units.ts'

/** How many kinds of things a text asks for that nobody asks of an entry: 'how long' of one asked 'where' and 'who'. */
export type NewKinds = (text: string, entryId: string) => number

/** Only these tell: a subject that is asked 'may one' may be asked 'must one' as well. */
const telling: readonly QuestionType[] = [
  'count',
  'amount',
  'duration',
  'frequency',
  'time',
  'person',
  'place',
  'reason'
]

/** Learns from the entries' own texts what kinds of things each is asked for. */
export function createNewKinds(units: readonly Unit[]): NewKinds {
  const typesOf = createQuestionTypes()
  const kindsIn = (text: string) => {
    const types = typesOf(words(text))
    return telling.filter(type => types.has(type))
  }
  const asked = new Map<string, Set<QuestionType>>()
  for (const { of, text, source } of units) {
    if (of.kind !== 'entry' || source === 'answer') continue
    const kinds = asked.get(of.id) ?? new Set()
    for (const kind of kindsIn(text)) kinds.add(kind)
    asked.set(of.id, kinds)
  }
  return (text, entryId) => kindsIn(text).filter(kind => !asked.get(entryId)?.has(kind)).length
}
