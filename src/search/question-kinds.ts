import { createPhraseFinder } from '../language/phrase-finder.ts'
import { questionTypePhrases, type QuestionType } from '../language/question-type.ts'
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

/**
 * Learns from the entries' own texts what kinds of things each is asked for; of each entry only when it is first
 * looked at, which spares the start.
 */
export function createNewKinds(units: readonly Unit[]): NewKinds {
  const finder = createPhraseFinder(questionTypePhrases)
  const kindsIn = (text: string) => {
    const types = finder.find(words(text).map(finder.read))
    return telling.filter(type => types.has(type))
  }
  const texts = Map.groupBy(
    units.filter(({ of, source }) => of.kind === 'entry' && source !== 'answer'),
    ({ of }) => of.id
  )
  const known = new Map<string, ReadonlySet<QuestionType>>()

  function askedOf(entryId: string): ReadonlySet<QuestionType> {
    const asked =
      known.get(entryId) ?? new Set((texts.get(entryId) ?? []).flatMap(({ text }) => kindsIn(text)))
    known.set(entryId, asked)
    return asked
  }

  return (text, entryId) => kindsIn(text).filter(kind => !askedOf(entryId).has(kind)).length
}
