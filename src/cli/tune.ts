import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Knowledge } from '../domain/knowledge.ts'
import type { Language } from '../domain/language.ts'
import { hashText, seeds } from '../language/hash.ts'
import { stem } from '../language/stem.ts'
import { words } from '../language/words.ts'
import { fit, predict, type LogisticModel, type Observation } from '../search/logistic.ts'
import { createNewKinds, type NewKinds } from '../search/question-kinds.ts'
import { createScorer, type Scorer } from '../search/scorer.ts'
import { evidenceFor, signalNames } from '../search/signals.ts'
import { unitsOf, type Unit } from '../search/units.ts'
import { thresholds } from '../search/weights.ts'
import type { EvaluationQuestion } from './evaluation.ts'
import { openKnowledge } from './open-knowledge.ts'
import { readQuestions, type QuestionFile } from './question-file.ts'

/*
 * Fits the model of confidence and the threshold of an answer. Three kinds of observations teach the model:
 * phrasings of the knowledge, each asked of a scorer that was not taught it (cross-validation); the questions
 * of test/questions, which were written without sight of the knowledge; and many near misses, which teach what
 * words ask for something else. The strangers' questions are nearest to what is asked, so each counts for most.
 */
const folds = 5
const strangersWeight = 12
const nearMissesWeight = 6
/** The share of all messages that may be claimed wrongly. */
const mostWrong = 0.02
/** What people ask, as far as it is known: some of the files are made of near misses more than life is. */
const usualShares: Record<EvaluationQuestion['kind'], number> = {
  answer: 0.6,
  unanswered: 0.2,
  contact: 0.12,
  offscope: 0.08
}
const calibrationFile = join(import.meta.dirname, '../search/calibration.json')
const questionFolder = join(import.meta.dirname, '../../test/questions')
const questionFiles = [
  'held-out-a.jsonl',
  'held-out-b.jsonl',
  'held-out-c.jsonl',
  'held-out-d.jsonl',
  'held-out-e.jsonl',
  'held-out-f.jsonl',
  'held-out-g.jsonl',
  'held-out-h.jsonl',
  'held-out-i.jsonl'
]
const nearMissesFile = 'near-misses.jsonl'
/** A new stem that weighs less than this is left out of the file. */
const lightest = 0.05

type SlidesOf = ReadonlyMap<string, readonly number[]>

interface Question {
  readonly text: string
  readonly language: Language
}

/** A scorer and what belongs to it. */
interface Learnt {
  readonly score: Scorer
  readonly newKinds: NewKinds
}

const learn = (units: readonly Unit[], knowledge: Knowledge): Learnt => ({
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

function ownPhrasings(knowledge: Knowledge, units: readonly Unit[], slides: SlidesOf): Observation[] {
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
      return observe(learnt, unit, 1, isRight)
    })
  })
}

interface Asked extends Observation {
  readonly kind: EvaluationQuestion['kind']
}

function strangersQuestions(
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

const signalOf = ({ signals }: Observation, name: (typeof signalNames)[number]) =>
  signals[signalNames.indexOf(name)] ?? 0

/** What no threshold of an answer decides: look-ups, whose contact is right beside an answer too, and the off-topic. */
function isDecidedElsewhere(asked: Asked, confidence: number): boolean {
  const offTopic = signalOf(asked, 'share-off-topic')
  const lookUp = signalOf(asked, 'share-contact')
  return (
    asked.kind === 'contact' ||
    (offTopic >= thresholds.offTopic && offTopic > confidence) ||
    (lookUp >= thresholds.lookUp && lookUp > confidence)
  )
}

/** A question's confidence by a model that was fitted without it. */
interface Predicted {
  readonly kind: EvaluationQuestion['kind']
  readonly confidence: number
  readonly right: boolean
}

/** How large a part each question is of what people usually ask. */
function usually(asked: readonly Predicted[]): (one: Predicted) => number {
  const counts = Map.groupBy(asked, ({ kind }) => kind)
  return ({ kind }) => usualShares[kind] / (counts.get(kind)?.length ?? 1)
}

const logOdds = (confidence: number) => Math.log(confidence / (1 - confidence))
const shifted = (confidence: number, shift: number) => 1 / (1 + Math.exp(-logOdds(confidence) - shift))

/**
 * What to add to the log odds of confidences so that they are as high as the share of right ones. Near misses teach
 * a model more doubt than is due: people seldom ask them.
 */
function shiftFor(asked: readonly Predicted[]): number {
  const shareOf = usually(asked)
  const open = asked.filter(({ confidence }) => confidence > 0 && confidence < 1)
  let shift = 0
  for (let round = 0; round < 50; round++) {
    const missing = open.reduce(
      (sum, one) => sum + shareOf(one) * (Number(one.right) - shifted(one.confidence, shift)),
      0
    )
    shift += 4 * missing
  }
  return shift
}

/** The lowest confidence from which on claims are wrong in at most the given share of what people usually ask. */
function thresholdOf(asked: readonly Predicted[]): number {
  const shareOf = usually(asked)
  const sorted = [...asked].sort((a, b) => b.confidence - a.confidence)
  let wrong = 0
  let threshold = 1
  for (const each of sorted) {
    if (!each.right) wrong += shareOf(each)
    if (wrong > mostWrong) break
    threshold = each.confidence
  }
  return threshold
}

/** The files' questions, each by a model that was fitted without its file. */
function crossFitted(own: readonly Observation[], files: readonly (readonly Asked[])[]): Predicted[] {
  return files.flatMap((questions, i) => {
    const model = fit([...own, ...files.filter((_, other) => other !== i).flat()])
    return questions.map(asked => {
      const { kind } = asked
      const confidence = predict(model, asked)
      return isDecidedElsewhere(asked, confidence)
        ? { kind, confidence: 0, right: true }
        : { kind, confidence, right: asked.right }
    })
  })
}

const round = (n: number) => Number(n.toFixed(4))

/** The stems of texts by their hashes. */
function stemNames(texts: readonly Question[]): Map<number, string> {
  return new Map(
    texts.flatMap(({ text, language }) =>
      words(text).map(word => {
        const name = stem(word, language)
        return [hashText(name, seeds.stem), name] as const
      })
    )
  )
}

/** The model as calibration.json has it: signals by their order, new stems by name. */
function written({ bias, mean, scale, weights, words: stems }: LogisticModel, names: Map<number, string>) {
  const heavy = [...stems]
    .filter(([, weight]) => Math.abs(weight) >= lightest)
    .map(([hash, weight]) => [names.get(hash) ?? '', Number(weight.toFixed(2))] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    confidence: {
      bias: round(bias),
      mean: mean.map(round),
      scale: scale.map(round),
      weights: weights.map(round)
    },
    newStems: Object.fromEntries(heavy)
  }
}

interface Questions {
  readonly files: readonly (readonly EvaluationQuestion[])[]
  readonly nearMisses: readonly EvaluationQuestion[]
}

function tune(knowledge: Knowledge, { files, nearMisses }: Questions): void {
  const units = unitsOf(knowledge)
  const slides = new Map(
    knowledge.meetings.flatMap(({ entries }) => entries.map(entry => [entry.id, entry.slides]))
  )
  const learnt = learn(units, knowledge)
  const own = [
    ...ownPhrasings(knowledge, units, slides),
    ...strangersQuestions(learnt, nearMisses, slides, nearMissesWeight)
  ]
  const strangers = files.map(questions => strangersQuestions(learnt, questions, slides, strangersWeight))
  const predicted = crossFitted(own, strangers)
  const shift = shiftFor(predicted)
  const answer = shifted(thresholdOf(predicted), shift)
  const fitted = fit([...own, ...strangers.flat()])
  const confidence = { ...fitted, bias: fitted.bias + shift }
  const asked = [...files.flat(), ...nearMisses].map(({ q, lang }) => ({ text: q, language: lang }))
  const calibration = { answer: round(answer), ...written(confidence, stemNames([...units, ...asked])) }
  writeFileSync(calibrationFile, `${JSON.stringify(calibration, null, 2)}\n`)
  const weights = signalNames.map(
    (name, i) => `${(confidence.weights[i] ?? 0).toFixed(2).padStart(6)}  ${name}`
  )
  process.stdout.write(
    `${weights.join('\n')}\nFitted on ${own.length} phrasings and near misses and ${strangers.flat().length} questions; an answer from ${answer.toFixed(2)} on.\n`
  )
}

const opened = openKnowledge()
const [nearMisses, ...files] = [nearMissesFile, ...questionFiles].map(name =>
  readQuestions(join(questionFolder, name))
)
const refused = [opened, nearMisses, ...files].flatMap(each => (each?.kind === 'refused' ? each.lines : []))
if (opened.kind === 'opened' && refused.length === 0) {
  const questionsOf = (file?: QuestionFile) => (file?.kind === 'read' ? file.questions : [])
  tune(opened.knowledge, { files: files.map(questionsOf), nearMisses: questionsOf(nearMisses) })
} else {
  process.stderr.write(`${refused.join('\n')}\n`)
  process.exitCode = 1
}
