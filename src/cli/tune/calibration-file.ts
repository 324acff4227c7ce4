import { hashText, seeds } from '../../language/hash.ts'
import { stem } from '../../language/stem.ts'
import { words } from '../../language/words.ts'
import type { LogisticModel } from '../../search/logistic.ts'
import type { Question } from './observations.ts'

/** A new stem that weighs less than this is left out of the file. */
const lightest = 0.05

const round = (n: number) => Number(n.toFixed(4))

/** The stems of texts by their hashes. */
export function stemNames(texts: readonly Question[]): Map<number, string> {
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
export function written(
  { bias, mean, scale, weights, words: stems }: LogisticModel,
  names: Map<number, string>
) {
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
