/** A logistic model over signals: what each is shifted and scaled by, and its weight. */
export interface LogisticModel {
  readonly bias: number
  readonly mean: readonly number[]
  readonly scale: readonly number[]
  readonly weights: readonly number[]
}

export interface Observation {
  readonly signals: readonly number[]
  readonly right: boolean
  /** How much the observation counts. */
  readonly weight: number
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))

/** The probability, 0..1, that a model gives to signals. */
export function predict(model: LogisticModel, signals: readonly number[]): number {
  let sum = model.bias
  signals.forEach((signal, i) => {
    sum += ((signal - (model.mean[i] ?? 0)) / (model.scale[i] ?? 1)) * (model.weights[i] ?? 0)
  })
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

/** Fits a logistic model by gradient descent with a small L2 penalty; deterministic. */
export function fit(
  observations: readonly Observation[],
  rounds = 1500,
  step = 0.5,
  penalty = 1e-3
): LogisticModel {
  const { mean, scale } = standardise(observations)
  const total = observations.reduce((sum, { weight }) => sum + weight, 0)
  const rows = observations.map(({ signals, right, weight }) => ({
    values: signals.map((signal, i) => (signal - (mean[i] ?? 0)) / (scale[i] ?? 1)),
    target: right ? 1 : 0,
    share: weight / total
  }))
  let bias = 0
  const weights = mean.map(() => 0)
  for (let round = 0; round < rounds; round++) {
    let biasGradient = 0
    const gradient = weights.map(() => 0)
    for (const { values, target, share } of rows) {
      const sum = values.reduce((all, value, i) => all + value * (weights[i] ?? 0), bias)
      const error = share * (target - sigmoid(sum))
      biasGradient += error
      values.forEach((value, i) => (gradient[i] = (gradient[i] ?? 0) + error * value))
    }
    bias += step * biasGradient
    gradient.forEach((g, i) => (weights[i] = (weights[i] ?? 0) + step * (g - penalty * (weights[i] ?? 0))))
  }
  return { bias, mean, scale, weights }
}
