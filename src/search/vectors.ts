import type { Features } from './features.ts'

/** A sparse unit vector: feature ids and their weights side by side. */
export interface Vector {
  readonly ids: Uint32Array
  readonly weights: Float32Array
}

/** The features of a collection with their rarity, and the way from features to vectors. */
export interface Space {
  readonly size: number
  /** Inverse document frequency by feature id. */
  readonly idf: Float32Array
  idOf(feature: string): number | undefined
  vector(features: Features): Vector
}

const nothing: Vector = { ids: new Uint32Array(0), weights: new Float32Array(0) }

/** Character n-grams and pairs that stand in one text alone say nothing that its words do not say. */
const rarestPart = 2

const isWhole = (feature: string) => feature.startsWith('w ') || feature.startsWith('s ')

/** Builds the space of a collection's texts. A feature that the collection does not have takes no part. */
export function createSpace(texts: readonly Features[]): Space {
  const counts = new Map<string, number>()
  for (const features of texts) {
    for (const feature of features.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  }
  const ids = new Map<string, number>()
  const frequencies: number[] = []
  for (const [feature, count] of counts) {
    if (count < rarestPart && !isWhole(feature)) continue
    ids.set(feature, frequencies.length)
    frequencies.push(count)
  }
  const idf = Float32Array.from(frequencies, n => Math.log(1 + texts.length / n))

  const idOf = (feature: string) => ids.get(feature)

  return {
    size: frequencies.length,
    idf,
    idOf,
    vector(features) {
      const ids = new Uint32Array(features.size)
      const weights = new Float32Array(features.size)
      let count = 0
      let squares = 0
      for (const [feature, weight] of features) {
        const id = idOf(feature)
        if (id === undefined) continue
        const value = Math.sqrt(weight) * (idf[id] ?? 0)
        ids[count] = id
        weights[count++] = value
        squares += value * value
      }
      if (squares === 0) return nothing
      const length = Math.sqrt(squares)
      for (let i = 0; i < count; i++) weights[i] = (weights[i] ?? 0) / length
      return { ids: ids.subarray(0, count), weights: weights.subarray(0, count) }
    }
  }
}
