import { expect, test } from 'vitest'
import { createRecall } from '../../src/search/recall.ts'

test('what was found for a word is not looked for again, until too much is recalled', () => {
  const recall = createRecall<string>(2)
  const looked: string[] = []
  const find = (word: string) =>
    recall(word, () => {
      looked.push(word)
      return `found ${word}`
    })

  expect(['a', 'b', 'a', 'b'].map(find)).toEqual(['found a', 'found b', 'found a', 'found b'])
  expect(looked).toEqual(['a', 'b'])
  expect(['c', 'a'].map(find)).toEqual(['found c', 'found a'])
  expect(looked).toEqual(['a', 'b', 'c', 'a'])
})
