import type { Knowledge } from '../../domain/knowledge.ts'
import type { Language } from '../../domain/language.ts'
import { words } from '../../language/words.ts'
import type { Observation } from '../../search/logistic.ts'
import { createNewKinds, type NewKinds } from '../../search/question-kinds.ts'
import { createScorer, type Scorer } from '../../search/scorer.ts'
import { evidenceFor } from '../../search/signals.ts'
import type { Unit, UnitClass } from '../../search/units.ts'
import type { EvaluationQuestion } from '../evaluation.ts'

/**
 * How much a phrasing counts. There is no end of what is off topic, and the knowledge has little of it: it counts
 * for more than its number.
 */
const weightOf = ({ kind }: UnitClass) => (kind === 'off-topic' ? 5 : 1)

/** Parts of the phrasings, each asked of a scorer that was taught the others. */
const folds = 5

/** The slides of each entry, by its id. */
export type SlidesOf = ReadonlyMap<string, readonly number[]>

export interface Question {
  readonly text: string
  readonly language: Language
}

/** A scorer and what belongs to it. */
export interface Learnt {
  readonly score: Scorer
  readonly newKinds: NewKinds
}

/** Teaches a scorer. */
export const learn = (units: readonly Unit[], knowledge: Knowledge): Learnt => ({
  score: createScorer(units, knowledge),
  newKinds: createNewKinds(units)
})

function observe(
  { score, newKinds }: Learnt,
  { text, language }: Question,
  weight: number,
  isRight: (id: string) => boolean
): Observation[] {
  const scores = score(text, language)
  const top = scores.find(({ of }) => of.kind === 'entry')
  if (!top) return []
  const asked = { words: words(text).length, newKinds: newKinds(text, top.of.id) }
  return [{ ...evidenceFor(top, scores, asked), right: isRight(top.of.id), weight }]
}

const overlap = (some: readonly number[] = [], others: readonly number[] = []) =>
  some.some(one => others.includes(one))

/** What the knowledge's own phrasings show, each asked of a scorer that was not taught it. */
export function ownPhrasings(knowledge: Knowledge, units: readonly Unit[], slides: SlidesOf): Observation[] {
  return Array.from({ length: folds }, (_, fold) => fold).flatMap(fold => {
    const isAsked = (unit: Unit, i: number) => unit.source === 'phrasing' && i % folds === fold
    const learnt = learn(
      units.filter((unit, i) => !isAsked(unit, i)),
      knowledge
    )
    return units.filter(isAsked).flatMap(unit => {
      const { of } = unit
      const isRight = (id: string) =>
        of.kind === 'entry' && (id === of.id || overlap(slides.get(id), slides.get(of.id)))
      return observe(learnt, unit, weightOf(of), isRight)
    })
  })
}

export interface Asked extends Observation {
  readonly kind: EvaluationQuestion['kind']
}

/** What questions show of which the right slides are known. */
export function strangersQuestions(
  learnt: Learnt,
  questions: readonly EvaluationQuestion[],
  slides: SlidesOf,
  weight: number
): Asked[] {
  return questions.flatMap(({ q, lang, kind, slides: right }) => {
    const isRight = (id: string) => kind === 'answer' && overlap(slides.get(id), right)
    const question = { text: q, language: lang }
    return observe(learnt, question, weight, isRight).map(observation => ({ ...observation, kind }))
  })
}
