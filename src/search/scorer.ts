import type { GlossaryTerm } from '../domain/knowledge.ts'
import type { Language } from '../domain/language.ts'
import { words } from '../language/words.ts'
import { createTermFinder } from '../language/glossary.ts'
import { trainClassifier } from './classifier.ts'
import { createFeaturiser } from './features.ts'
import { createFuzzyVocabulary } from './fuzzy-vocabulary.ts'
import { createPostings } from './postings.ts'
import type { Unit, UnitClass } from './units.ts'
import { createSpace, type Vector } from './vectors.ts'
import { fewPhrasings, sourceWeights, training } from './weights.ts'

/** How well a class fits a question, by two scorers of different kinds. */
export interface ClassScore {
  readonly of: UnitClass
  /** Softmax probability among all classes. */
  readonly probability: number
  /** Cosine with the nearest text of the class. */
  readonly nearest: number
}

/** Every class with its scores, most probable first. */
export type Scorer = (text: string, language: Language) => ClassScore[]

const keyOf = ({ kind, id }: UnitClass) => `${kind} ${id}`

/** The classes of the units, each once, and the class number of every unit. */
function classesOf(units: readonly Unit[]): { classes: UnitClass[]; labels: number[] } {
  const classes = [...new Map(units.map(unit => [keyOf(unit.of), unit.of])).values()]
  const numbers = new Map(classes.map((of, number) => [keyOf(of), number]))
  return { classes, labels: units.map(unit => numbers.get(keyOf(unit.of)) ?? 0) }
}

/**
 * The units that teach the classifier. A sentence of an answer is no question: it teaches only where a
 * class has few phrasings, as a deck just imported has.
 */
function teachers(units: readonly Unit[], labels: readonly number[]): Set<number> {
  const phrasings = new Map<number, number>()
  units.forEach((unit, i) => {
    const label = labels[i] ?? 0
    if (unit.source === 'phrasing') phrasings.set(label, (phrasings.get(label) ?? 0) + 1)
  })
  const teaches = (unit: Unit, i: number) =>
    unit.source !== 'answer' || (phrasings.get(labels[i] ?? 0) ?? 0) < fewPhrasings
  return new Set(units.flatMap((unit, i) => (teaches(unit, i) ? [i] : [])))
}

/** Learns from the units what people say when they mean each class. */
export function createScorer(units: readonly Unit[], glossary: readonly GlossaryTerm[]): Scorer {
  const featurise = createFeaturiser(createTermFinder(glossary))
  const features = units.map(unit => featurise(unit.text, unit.language))
  const space = createSpace(features)
  const vectors: Vector[] = features.map(each => space.vector(each))
  const { classes, labels } = classesOf(units)
  const teaching = teachers(units, labels)
  const examples = units.flatMap((unit, i) => {
    const vector = vectors[i]
    return vector && teaching.has(i)
      ? [{ vector, label: labels[i] ?? 0, weight: sourceWeights[unit.source] }]
      : []
  })
  const classify = trainClassifier(examples, space.size, classes.length, training)
  const postings = createPostings(vectors, space.size)
  const knownFor = createFuzzyVocabulary(units.flatMap(unit => words(unit.text)))

  return (text, language) => {
    const repaired = [text, ...knownFor(words(text))].join(' ')
    const vector = space.vector(featurise(repaired, language))
    const probabilities = classify(vector)
    const nearest = new Float32Array(classes.length)
    postings.scores(vector).forEach((score, row) => {
      const label = labels[row] ?? 0
      if (score > (nearest[label] ?? 0)) nearest[label] = score
    })
    return classes
      .map((of, i) => ({ of, probability: probabilities[i] ?? 0, nearest: nearest[i] ?? 0 }))
      .sort((a, b) => b.probability - a.probability)
  }
}
