/** Features and their weights side by side, each feature once. */
export interface Features {
  readonly ids: Uint32Array
  readonly weights: Float32Array
}

/** Adds up weights by feature. */
export interface SparseSum {
  add(id: number, weight: number): void
  /** Takes the sum and empties it. What is taken lasts until the next take: it is not copied. */
  take(): Features
}

const startCapacity = 1 << 18

/** A sum over any number of features that costs what is added, not what there is. */
export function createSparseSum(): SparseSum {
  /** By feature. */
  let sums = new Float32Array(startCapacity)
  let ids = new Uint32Array(startCapacity)
  let weights = new Float32Array(startCapacity)
  let count = 0

  const enlarge = (id: number) => {
    sums = new Float32Array(sums.buffer.transfer(8 * id))
    ids = new Uint32Array(ids.buffer.transfer(8 * id))
    weights = new Float32Array(weights.buffer.transfer(8 * id))
  }

  return {
    add(id, weight) {
      if (id >= sums.length) enlarge(id)
      const sum = sums[id] ?? 0
      if (sum === 0) ids[count++] = id
      sums[id] = sum + weight
    },
    take() {
      for (let i = 0; i < count; i++) {
        const id = ids[i] ?? 0
        weights[i] = sums[id] ?? 0
        sums[id] = 0
      }
      const taken = { ids: ids.subarray(0, count), weights: weights.subarray(0, count) }
      count = 0
      return taken
    }
  }
}
