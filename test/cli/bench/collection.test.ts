import { describe, expect, test } from 'vitest'
import { createCollection } from '../../../src/cli/bench/collection.ts'

const wordsOf = (size: number) =>
  createCollection(size, 0, 3).entries.flatMap(({ title, answer, phrasings }) =>
    [title, answer, ...phrasings].join(' ').split(/[\s.]+/)
  )

describe('a generated collection', () => {
  test('is the same for the same seed and another for another', () => {
    expect(createCollection(30, 30, 1)).toEqual(createCollection(30, 30, 1))
    expect(createCollection(30, 30, 1)).not.toEqual(createCollection(30, 30, 2))
  })

  test('has questions that are no text of their entry', () => {
    const { entries, questions } = createCollection(200, 200, 1)
    for (const { text, id } of questions) {
      const entry = entries.find(each => each.id === id)
      expect(entry).toBeDefined()
      expect([entry?.title, ...(entry?.phrasings ?? [])]).not.toContain(text)
    }
  })

  test('has a vocabulary that grows with the text, but slower', () => {
    const few = new Set(wordsOf(200)).size
    const many = new Set(wordsOf(2000)).size
    expect(many).toBeGreaterThan(2 * few)
    expect(many).toBeLessThan(8 * few)
  })

  test('uses a few words much and most words little', () => {
    const counts = Map.groupBy(wordsOf(1000), word => word)
    const sorted = [...counts.values()].map(({ length }) => length).sort((a, b) => b - a)
    expect(sorted[0]).toBeGreaterThan(100 * (sorted[Math.floor(sorted.length / 2)] ?? 0))
  })
})
