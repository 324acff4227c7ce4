import { expect, test } from 'vitest'
import { createRecall } from '../../src/search/recall.ts'

test('what was found for a hash is not looked for again, until too much is recalled', () => {
  const recall = createRecall<string>(2)
  const looked: number[] = []
  const find = (hash: number) =>
    recall(hash, () => {
      looked.push(hash)
      return `found ${hash}`
    })

  expect([1, 2, 1, 2].map(find)).toEqual(['found 1', 'found 2', 'found 1', 'found 2'])
  expect(looked).toEqual([1, 2])
  expect([3, 1].map(find)).toEqual(['found 3', 'found 1'])
  expect(looked).toEqual([1, 2, 3, 1])
})
