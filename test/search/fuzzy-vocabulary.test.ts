import { describe, expect, test } from 'vitest'
import { createFuzzyVocabulary } from '../../src/search/fuzzy-vocabulary.ts'

const vocabulary = [
  'puheterapeutti',
  'hylkäysprosentti',
  'sopeutumisvalmennus',
  'läheinen',
  'kuntoutuspäätös',
  'viranomaislinja'
]
const knownFor = createFuzzyVocabulary(vocabulary, () => 1)

describe('a mistyped word', () => {
  test.each([
    ['puheterapeuti', 'puheterapeutti'],
    ['puhetreapeutti', 'puheterapeutti'],
    ['hylkäysprosennti', 'hylkaysprosentti'],
    ['sopeutumsvalmennus', 'sopeutumisvalmennus'],
    ['viranomaislija', 'viranomaislinja']
  ])('%s is taken for %s', (mistyped, known) => {
    expect(knownFor([mistyped])).toEqual([known])
  })
})

describe('a word is left as it is', () => {
  test('when it is known, with its dots or without', () => {
    expect(knownFor(['läheinen', 'laheinen', 'hylkäysprosentti'])).toEqual([])
  })

  test('when it is like nothing known', () => {
    expect(knownFor(['asuntolaina', 'jääkiekko'])).toEqual([])
  })

  test('when it is short and has familiar parts only', () => {
    expect(knownFor(['läheien'])).toEqual(['laheinen'])
    expect(createFuzzyVocabulary(vocabulary, () => 0)(['läheien'])).toEqual([])
  })

  test('when it is too short to be guessed', () => {
    expect(knownFor(['lähe', 'kunt'])).toEqual([])
  })
})

test('a flood of unknown words costs no flood of guesses', () => {
  const flood = Array.from({ length: 5000 }, (_, i) => `puhetrrapeutti${i % 7}`)
  expect(knownFor(flood).length).toBeLessThanOrEqual(12)
})
