import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Knowledge } from '../domain/knowledge.ts'
import type { Language } from '../domain/language.ts'
import { words } from '../language/words.ts'
import { fit, predict, type LogisticModel, type Observation } from '../search/logistic.ts'
import { createNewKinds, type NewKinds } from '../search/question-kinds.ts'
import { createScorer, type Scorer } from '../search/scorer.ts'
import { signalNames, signalsFor } from '../search/signals.ts'
import { unitsOf, type Unit } from '../search/units.ts'
import { thresholds } from '../search/weights.ts'
import type { EvaluationQuestion } from './evaluation.ts'
import { openKnowledge } from './open-knowledge.ts'
import { readQuestions } from './question-file.ts'

/*
 * Fits the model of confidence and the threshold of an answer. Two kinds of observations teach the model:
 * phrasings of the knowledge, each asked of a scorer that was not taught it (cross-validation), and the
 * questions of test/questions, which were written without sight of the knowledge. The latter are nearer to
 * what strangers ask, so each counts for more.
 */
const folds = 5
const strangersWeight = 12
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
  'held-out-h.jsonl'
]

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
  return [{ signals: signalsFor(top, scores, asked), right: isRight(top.of.id), weight }]
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
  slides: SlidesOf
): Asked[] {
  return questions.flatMap(({ q, lang, kind, slides: right }) => {
    const isRight = (id: string) => kind === 'answer' && overlap(slides.get(id), right)
    const question = { text: q, language: lang }
    return observe(learnt, question, strangersWeight, isRight).map(observation => ({ ...observation, kind }))
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

/** The lowest confidence from which on claims are wrong in at most the given share of what people usually ask. */
function thresholdOf(asked: readonly Predicted[]): number {
  const counts = Map.groupBy(asked, ({ kind }) => kind)
  const shareOf = ({ kind }: Predicted) => usualShares[kind] / (counts.get(kind)?.length ?? 1)
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
      const confidence = predict(model, asked.signals)
      return isDecidedElsewhere(asked, confidence)
        ? { kind, confidence: 0, right: true }
        : { kind, confidence, right: asked.right }
    })
  })
}

const round = (n: number) => Number(n.toFixed(4))
const rounded = ({ bias, mean, scale, weights }: LogisticModel): LogisticModel => ({
  bias: round(bias),
  mean: mean.map(round),
  scale: scale.map(round),
  weights: weights.map(round)
})

function tune(knowledge: Knowledge, files: readonly (readonly EvaluationQuestion[])[]): void {
  const units = unitsOf(knowledge)
  const slides = new Map(
    knowledge.meetings.flatMap(({ entries }) => entries.map(entry => [entry.id, entry.slides]))
  )
  const learnt = learn(units, knowledge)
  const own = ownPhrasings(knowledge, units, slides)
  const strangers = files.map(questions => strangersQuestions(learnt, questions, slides))
  const answer = thresholdOf(crossFitted(own, strangers))
  const confidence = fit([...own, ...strangers.flat()])
  const calibration = { confidence: rounded(confidence), answer: round(answer) }
  writeFileSync(calibrationFile, `${JSON.stringify(calibration, null, 2)}\n`)
  const weights = signalNames.map(
    (name, i) => `${(confidence.weights[i] ?? 0).toFixed(2).padStart(6)}  ${name}`
  )
  process.stdout.write(
    `${weights.join('\n')}\nFitted on ${own.length} phrasings and ${strangers.flat().length} questions; an answer from ${answer.toFixed(2)} on.\n`
  )
}

const opened = openKnowledge()
const files = questionFiles.map(name => readQuestions(join(questionFolder, name)))
const refused = [opened, ...files].flatMap(each => (each.kind === 'refused' ? each.lines : []))
if (opened.kind === 'opened' && refused.length === 0) {
  tune(
    opened.knowledge,
    files.map(file => (file.kind === 'read' ? file.questions : []))
  )
} else {
  process.stderr.write(`${refused.join('\n')}\n`)
  process.exitCode = 1
}
