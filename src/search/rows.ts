import type { Features } from './sparse-sum.ts'

/**
 * The features of many texts, one after the other: a text's are those from its start to the next one's. What
 * stands beyond the last one's is room to grow.
 */
export interface Rows {
  readonly count: number
  readonly starts: Uint32Array
  readonly ids: Uint32Array<ArrayBuffer>
  readonly weights: Float32Array<ArrayBuffer>
}

type Content = Pick<Rows, 'ids' | 'weights'>

export interface RowsBuilder {
  push(features: Features): void
  build(): Rows
}

/** Features of a text of a dozen words. */
const usualLength = 130
const mostAtOnce = 1 << 24

const growth = 1.3

const withCapacity = (capacity: number) => ({
  ids: new Uint32Array(capacity),
  weights: new Float32Array(capacity)
})

/** Moves features into arrays of another length; a copy would need the memory twice. */
export function resize({ ids, weights }: Content, length: number): Content {
  return {
    ids: new Uint32Array(ids.buffer.transfer(length * 4)),
    weights: new Float32Array(weights.buffer.transfer(length * 4))
  }
}

/** Collects rows in two growing arrays; an array a text would cost several times the memory. */
export function createRowsBuilder(count: number): RowsBuilder {
  const starts = new Uint32Array(count + 1)
  let content = withCapacity(Math.min(count * usualLength, mostAtOnce))
  let row = 0
  let used = 0

  return {
    push(features) {
      const end = used + features.ids.length
      if (end > content.ids.length) content = resize(content, Math.ceil(end * growth))
      // One by one: for so few, a call that copies them costs ten times as much.
      for (let i = 0; used < end; i++, used++) {
        content.ids[used] = features.ids[i] ?? 0
        content.weights[used] = features.weights[i] ?? 0
      }
      starts[++row] = used
    },
    build() {
      return { count, starts, ...content }
    }
  }
}
