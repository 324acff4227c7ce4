/** What is known of a case: a number for each signal, and hashes of those words of many that it shows. */
export interface Evidence {
  readonly signals: readonly number[]
  readonly words: readonly number[]
}

/** A logistic model: what each signal is shifted and scaled by, its weight, and the weights of words by hash. */
export interface LogisticModel {
  readonly bias: number
  readonly mean: readonly number[]
  readonly scale: readonly number[]
  readonly weights: readonly number[]
  readonly words: ReadonlyMap<number, number>
}

export interface Observation extends Evidence {
  readonly right: boolean
  /** How much the observation counts. */
  readonly weight: number
}

/** How a model is fitted. */
const fitting = {
  rounds: 1500,
  step: 0.5,
  /** What keeps the weights of signals small, and those of words, of which each is seen seldom. */
  penalty: 1e-3,
  wordPenalty: 1e-4,
  /** A word that fewer observations show gets no weight. */
  fewest: 4
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))

/** The probability, 0..1, that a model gives to a case. */
export function predict(model: LogisticModel, { signals, words }: Evidence): number {
  let sum = model.bias
  signals.forEach((signal, i) => {
    sum += ((signal - (model.mean[i] ?? 0)) / (model.scale[i] ?? 1)) * (model.weights[i] ?? 0)
  })
  for (const word of words) sum += model.words.get(word) ?? 0
  return sigmoid(sum)
}

function standardise(observations: readonly Observation[]): { mean: number[]; scale: number[] } {
  const size = observations[0]?.signals.length ?? 0
  const mean = Array.from({ length: size }, (_, i) =>
    observations.reduce((sum, { signals }) => sum + (signals[i] ?? 0) / observations.length, 0)
  )
  const scale = mean.map((m, i) => {
    const variance = observations.reduce(
      (sum, { signals }) => sum + ((signals[i] ?? 0) - m) ** 2 / observations.length,
      0
    )
    return Math.sqrt(variance) || 1
  })
  return { mean, scale }
}

/** The words that are seen often enough, each with the share of the observations' weight that shows it. */
function frequentWords(observations: readonly Observation[], total: number): Map<number, number> {
  const seen = new Map<number, { times: number; share: number }>()
  for (const { words, weight } of observations) {
    for (const word of new Set(words)) {
      const { times, share } = seen.get(word) ?? { times: 0, share: 0 }
      seen.set(word, { times: times + 1, share: share + weight / total })
    }
  }
  return new Map(
    [...seen].filter(([, { times }]) => times >= fitting.fewest).map(([word, { share }]) => [word, share])
  )
}

/** Fits a logistic model by gradient descent with a small L2 penalty; deterministic. */
export function fit(observations: readonly Observation[]): LogisticModel {
  const { rounds, step, penalty, wordPenalty } = fitting
  const { mean, scale } = standardise(observations)
  const total = observations.reduce((sum, { weight }) => sum + weight, 0)
  const shares = [...frequentWords(observations, total)]
  const numbers = new Map(shares.map(([word], number) => [word, number]))
  const rows = observations.map(({ signals, words, right, weight }) => ({
    values: signals.map((signal, i) => (signal - (mean[i] ?? 0)) / (scale[i] ?? 1)),
    words: [...new Set(words)].flatMap(word => numbers.get(word) ?? []),
    target: right ? 1 : 0,
    share: weight / total
  }))
  let bias = 0
  const weights = mean.map(() => 0)
  const wordWeights = new Float64Array(shares.length)
  const wordGradient = new Float64Array(shares.length)
  for (let round = 0; round < rounds; round++) {
    let biasGradient = 0
    const gradient = weights.map(() => 0)
    wordGradient.fill(0)
    for (const { values, words, target, share } of rows) {
      let sum = values.reduce((all, value, i) => all + value * (weights[i] ?? 0), bias)
      for (const word of words) sum += wordWeights[word] ?? 0
      const error = share * (target - sigmoid(sum))
      biasGradient += error
      values.forEach((value, i) => (gradient[i] = (gradient[i] ?? 0) + error * value))
      for (const word of words) wordGradient[word] = (wordGradient[word] ?? 0) + error
    }
    bias += step * biasGradient
    gradient.forEach((g, i) => (weights[i] = (weights[i] ?? 0) + step * (g - penalty * (weights[i] ?? 0))))
    // A word's slope is as small as its share: it takes steps as large as its curvature lets it.
    shares.forEach(([, share], word) => {
      const slope = (wordGradient[word] ?? 0) - wordPenalty * (wordWeights[word] ?? 0)
      wordWeights[word] = (wordWeights[word] ?? 0) + (step * slope) / (share / 4 + wordPenalty)
    })
  }
  return {
    bias,
    mean,
    scale,
    weights,
    words: new Map(shares.map(([word], i) => [word, wordWeights[i] ?? 0]))
  }
}
