import { describe, expect, test } from 'vitest'
import { createScorer } from '../../src/search/scorer.ts'
import type { Unit } from '../../src/search/units.ts'

const text = (kind: 'entry' | 'contact', id: string, fresh: boolean, ...texts: string[]): Unit[] =>
  texts.map(each => ({ of: { kind, id, fresh }, text: each, language: 'fi', source: 'phrasing' }))

/** Entries that people have asked for in many words, and two that nobody has asked for yet. */
const units = [
  ...text(
    'entry',
    'money',
    false,
    'milloin lasku maksetaan',
    'koska rahat tulevat',
    'rahat tilille',
    'laskun maksu'
  ),
  ...text(
    'entry',
    'room',
    false,
    'mikä tila kelpaa',
    'minkä kokoinen huone',
    'huone liian pieni',
    'tilan koko'
  ),
  ...text('contact', 'line', false, 'mihin soitan', 'puhelinnumero', 'millä numerolla saa kiinni'),
  ...text('entry', 'new-money', true, 'Lasku maksetaan kahdessa viikossa'),
  ...text('entry', 'new-room', true, 'Tila mitataan ennen sopimusta')
]
const score = createScorer(units, { glossary: [], paraphrases: [] })

/** The fresh entries that a question is near to, nearest first. */
const freshOf = (question: string, by = score) =>
  by(question, 'fi')
    .filter(({ of, freshNearness }) => of.fresh && freshNearness > 0)
    .sort((a, b) => b.freshNearness - a.freshNearness)
    .map(({ of }) => of.id)

describe('an entry that nobody has asked for yet', () => {
  test('is near to a question that has its words', () => {
    expect(freshOf('mitataanko tila')[0]).toBe('new-room')
  })

  test('is near to a question in other words, where people use both of one subject', () => {
    expect(freshOf('koska rahat tulevat')[0]).toBe('new-money')
    expect(freshOf('onko huone liian pieni')[0]).toBe('new-room')
  })

  test('is near to a question in words that only the paraphrases have beside its own', () => {
    const group = (...fi: string[]) => ({ fi, sv: [], en: [] })
    const paraphrases = [
      group('Tila mitataan ja hyväksytään', 'murju vai boksi', 'onko boksi ahdas'),
      group('Lasku maksetaan', 'tuohet tulee', 'fyrkat ja tuohet'),
      group('Lapsi voi osallistua', 'vesselin kanssa', 'tenava mukaan')
    ]
    const taught = createScorer(units, { glossary: [], paraphrases })
    for (const question of ['ahdas boksi', 'fyrkat']) expect(freshOf(question)).toEqual([])
    expect(freshOf('ahdas boksi', taught)[0]).toBe('new-room')
    expect(freshOf('fyrkat', taught)[0]).toBe('new-money')
  })

  test('has a nearness from nothing to one, and others have none', () => {
    for (const { text: question } of units) {
      for (const { of, freshNearness } of score(question, 'fi')) {
        expect(freshNearness).toBeGreaterThanOrEqual(0)
        expect(freshNearness).toBeLessThanOrEqual(of.fresh ? 1.001 : 0)
      }
    }
  })
})
