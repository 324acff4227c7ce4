import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Knowledge } from '../domain/knowledge.ts'
import { fit } from '../search/logistic.ts'
import { signalNames } from '../search/signals.ts'
import { unitsOf } from '../search/units.ts'
import type { EvaluationQuestion } from './evaluation.ts'
import { openKnowledge } from './open-knowledge.ts'
import { readQuestions, type QuestionFile } from './question-file.ts'
import { stemNames, written } from './tune/calibration-file.ts'
import { learn, ownPhrasings, strangersQuestions } from './tune/observations.ts'
import { crossFitted, shiftFor, shifted, thresholdOf } from './tune/usual-mix.ts'

/*
 * Fits the model of confidence and the threshold of an answer. Three kinds of observations teach the model:
 * phrasings of the knowledge, each asked of a scorer that was not taught it (cross-validation); the questions
 * of test/questions, which were written without sight of the knowledge; and many near misses, which teach what
 * words ask for something else. The strangers' questions are nearest to what is asked, so each counts for most.
 */
const strangersWeight = 12
const nearMissesWeight = 6
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
  'held-out-i.jsonl',
  'held-out-k.jsonl',
  'held-out-l.jsonl'
]
const nearMissesFile = 'near-misses.jsonl'

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
  const calibration = {
    answer: Number(answer.toFixed(4)),
    ...written(confidence, stemNames([...units, ...asked]))
  }
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
