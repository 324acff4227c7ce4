import type { Knowledge } from '../domain/knowledge.ts'
import type { Language } from '../domain/language.ts'
import { words } from '../language/words.ts'
import { bestOfEachKind } from './best-of-each-kind.ts'
import { createFeaturiser, type Stem } from './features.ts'
import { createComparison, partOf } from './comparison.ts'
import { createFreshCoverage } from './fresh-coverage.ts'
import { createFreshNearness } from './fresh-nearness.ts'
import { createFuzzyVocabulary } from './fuzzy-vocabulary.ts'
import { createClassIndex } from './class-index.ts'
import { createKinship } from './kinship.ts'
import { createMarkFinder } from './marks.ts'
import { createParaphraseKinship } from './paraphrase-kinship.ts'
import { createRowsBuilder } from './rows.ts'
import { softmax } from './softmax.ts'
import { train } from './training.ts'
import type { Unit, UnitClass } from './units.ts'
import { createSpace } from './vectors.ts'
import { indexing, largeCollection, plainFeatures, richFeatures } from './weights.ts'

/** How well a class fits a question, by scorers of different kinds. */
export interface ClassScore {
  readonly of: UnitClass
  /** Softmax probability among all classes. */
  readonly probability: number
  /** Cosine with the nearest text of the class. */
  readonly nearest: number
  /** What of the question the class's texts have; looked at when it is asked for. */
  covered(): Covered
  /** How near a fresh entry is, 0..1; nothing of others. */
  readonly freshNearness: number
}

/** What of a question a class's texts have, and what not. */
export interface Covered {
  /** The part that they have, 0..1. */
  readonly part: number
  /** The hashes of the stems that they have not, each once. */
  readonly newStems: readonly number[]
  /** How many of its words no text of the collection has, nor any like them. */
  readonly unseen: number
}

/** The best classes of each kind with their scores, most probable first. */
export type Scorer = (text: string, language: Language) => ClassScore[]

const keyOf = ({ kind, id }: UnitClass) => `${kind} ${id}`

/** The classes of the units, each once, and the class number of every unit. */
function classesOf(units: readonly Unit[]): { classes: UnitClass[]; labels: Uint32Array } {
  const numbers = new Map<string, number>()
  const classes: UnitClass[] = []
  const labels = Uint32Array.from(units, ({ of }) => {
    const key = keyOf(of)
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, classes.length)
    return classes.push(of) - 1
  })
  return { classes, labels }
}

/** The best with those fresh entries that are nearest, most probable first. */
function withFresh(
  best: readonly number[],
  fresh: ReadonlyMap<number, number>,
  scores: Float32Array
): number[] {
  const nearest = [...fresh].sort((a, b) => b[1] - a[1]).slice(0, indexing.candidates)
  const all = new Set([...best, ...nearest.map(([number]) => number)])
  return [...all].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
}

/** The languages in which each class says something, by its number. */
function languagesOf(texts: readonly { label: number; language: Language }[]) {
  const byLabel = Map.groupBy(texts, ({ label }) => label)
  return new Map([...byLabel].map(([label, own]) => [label, new Set(own.map(({ language }) => language))]))
}

/** Learns from the units what people say when they mean each class. */
export function createScorer(
  units: readonly Unit[],
  { glossary, paraphrases }: Pick<Knowledge, 'glossary' | 'paraphrases'>
): Scorer {
  const marks = createMarkFinder(glossary)
  const featuriser = createFeaturiser(marks, units.length < largeCollection ? richFeatures : plainFeatures)
  const learnt = createRowsBuilder(units.length)
  for (const { text, language } of units) learnt.push(featuriser.learn(text, language))
  const { rows, size, vector, numberOf } = createSpace(learnt.build(), featuriser)
  const { classes, labels } = classesOf(units)
  const lessons = { rows, labels, classes: classes.length }
  const index = createClassIndex(lessons, size)
  train(index, lessons)
  const bestOf = bestOfEachKind(classes)
  const freshTexts = units.flatMap((unit, i) => (unit.of.fresh ? [{ ...unit, label: labels[i] ?? 0 }] : []))
  const freshOf = createFreshNearness({
    coverage: createFreshCoverage(rows, labels, classes),
    kinship: createKinship(index, lessons, classes),
    paraphrases: createParaphraseKinship(paraphrases, marks, freshTexts),
    languages: languagesOf(freshTexts)
  })
  const comparison = createComparison(rows, labels, classes.length, size)
  const knownFor = createFuzzyVocabulary(featuriser.knownWords(), featuriser.oddParts)

  return (text, language) => {
    const repairs = knownFor(words(text))
    const repaired = [text, ...repairs].join(' ')
    const stems = featuriser.stems(text, language)
    const unseen = Math.max(0, stems.filter(({ id }) => id === undefined).length - repairs.length)
    const question = vector(featuriser.read(repaired, language), unseen)
    const scores = index.score(question)
    const fresh = freshOf({ text: repaired, language, vector: question, scores })
    const best = withFresh(bestOf(scores), fresh, scores)
    softmax(scores)
    const nearest = comparison.nearest(question, best)
    return best.flatMap((number, i) => {
      const of = classes[number]
      if (!of) return []
      const covered = () => {
        const own = comparison.featuresOf(number)
        const isNew = ({ id = -1 }: Stem) => !own.has(numberOf(id) ?? -1)
        const newStems = new Set(stems.filter(isNew).map(({ hash }) => hash))
        return { part: partOf(question, own), newStems: [...newStems], unseen }
      }
      const probability = scores[number] ?? 0
      const freshNearness = fresh.get(number) ?? 0
      return [{ of, probability, nearest: nearest[i] ?? 0, covered, freshNearness }]
    })
  }
}
