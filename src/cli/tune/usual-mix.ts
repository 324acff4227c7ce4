import { fit, predict, type Observation } from '../../search/logistic.ts'
import { signalNames } from '../../search/signals.ts'
import { thresholds } from '../../search/weights.ts'
import type { EvaluationQuestion } from '../evaluation.ts'
import type { Asked } from './observations.ts'

/** The share of all messages that may be claimed wrongly: under the 2 % that are allowed, as strangers ask harder things. */
const mostWrong = 0.016
/** What people ask, as far as it is known: some of the files are made of near misses more than life is. */
const usualShares: Record<EvaluationQuestion['kind'], number> = {
  answer: 0.6,
  unanswered: 0.2,
  contact: 0.12,
  offscope: 0.08
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
export interface Predicted {
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
/** A confidence with its log odds moved. */
export const shifted = (confidence: number, shift: number) => 1 / (1 + Math.exp(-logOdds(confidence) - shift))

/**
 * What to add to the log odds of confidences so that they are as high as the share of right ones. Near misses teach
 * a model more doubt than is due: people seldom ask them.
 */
export function shiftFor(asked: readonly Predicted[]): number {
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
export function thresholdOf(asked: readonly Predicted[]): number {
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
export function crossFitted(own: readonly Observation[], files: readonly (readonly Asked[])[]): Predicted[] {
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
