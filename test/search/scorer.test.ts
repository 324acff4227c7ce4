import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createCollection } from '../../src/cli/bench/collection.ts'
import { createScorer, type Scorer } from '../../src/search/scorer.ts'
import type { Unit } from '../../src/search/units.ts'
import { indexing, largeCollection } from '../../src/search/weights.ts'

/** A collection of entries, each with near misses that it does not answer. */
function unitsOfSize(size: number): Unit[] {
  return createCollection(size, 0, 11).entries.flatMap(({ id, title, phrasings }, i) => [
    { of: { kind: 'entry' as const, id }, text: title, language: 'fi' as const, source: 'title' as const },
    ...phrasings.map(text => ({
      of: { kind: i % 3 === 0 ? ('near' as const) : ('entry' as const), id },
      text,
      language: 'fi' as const,
      source: 'phrasing' as const
    }))
  ])
}

const small = unitsOfSize(60)
const large = unitsOfSize(Math.ceil(largeCollection / 5) + 1)
const scorers: readonly (readonly [string, Scorer, readonly Unit[]])[] = [
  ['small', createScorer(small, { glossary: [], paraphrases: [] }), small],
  ['large', createScorer(large, { glossary: [], paraphrases: [] }), large]
]

describe.each(scorers)('in a %s collection', (_, score, units) => {
  const asked = units.filter((__, i) => i % Math.ceil(units.length / 40) === 0)

  test('a text of the collection finds its class and is nearest to itself', () => {
    const found = asked.filter(({ text, of }) => {
      const best = score(text, 'fi')[0]
      return best?.of.id === of.id && best.of.kind === of.kind && best.nearest > 0.9
    })
    expect(found.length / asked.length).toBeGreaterThan(0.85)
  })

  test('the best of each kind come, most probable first, with shares of one whole', () => {
    for (const { text } of asked) {
      const scores = score(text, 'fi')
      const probabilities = scores.map(({ probability }) => probability)
      expect(probabilities).toEqual(probabilities.toSorted((a, b) => b - a))
      expect(probabilities.reduce((sum, p) => sum + p, 0)).toBeLessThan(1.001)
      for (const kind of ['entry', 'near'])
        expect(scores.filter(({ of }) => of.kind === kind)).toHaveLength(indexing.candidates)
    }
  })

  test('any text gets scores that are numbers from nothing to one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
        for (const { probability, nearest } of score(text, 'fi')) {
          expect(probability).toBeGreaterThanOrEqual(0)
          expect(probability).toBeLessThanOrEqual(1)
          expect(nearest).toBeGreaterThanOrEqual(0)
          expect(nearest).toBeLessThan(1.001)
        }
      })
    )
  })

  const letters = 'qwxzåäöfgb'
  const odd = (i: number) => Array.from({ length: 12 }, (__, j) => letters[(i * 7 + j * j * i) % 10]).join('')
  const words = units.slice(0, 3000).flatMap(({ text }) => text.split(' '))
  const hostile: readonly (readonly [string, string])[] = [
    ['one word of fifty thousand letters', 'å'.repeat(50_000)],
    ['fifty thousand letters of unknown words', Array.from({ length: 4000 }, (__, i) => odd(i)).join(' ')],
    ['the whole collection', units.map(({ text }) => text).join('\n')],
    ['all words mistyped', words.map(word => `${word.slice(0, 3)}q${word.slice(3)}`).join(' ')],
    ['punctuation', '?!.,;:'.repeat(8000)]
  ]

  /** The median of several runs: one may be disturbed by others on the machine. */
  function timeOf(text: string): number {
    const times = Array.from({ length: 9 }, () => {
      const start = performance.now()
      score(text, 'fi')
      return performance.now() - start
    })
    return times.sort((a, b) => a - b)[4] ?? 0
  }

  test.each(hostile)('%s takes no longer than some hundred short questions do', (__, text) => {
    const question = asked.map(unit => timeOf(unit.text)).sort((a, b) => a - b)[20] ?? 0
    expect(timeOf(text)).toBeLessThan(600 * question)
  })
})
