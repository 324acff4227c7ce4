import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cardActionSchema, questionField } from '../../src/cards/actions.ts'
import { renderOutcome } from '../../src/cards/index.ts'
import type { Outcome } from '../../src/domain/outcome.ts'
import { problemsOf } from './parser.ts'
import { sampleOutcomes, wednesdayMorning } from './samples.ts'
import { literalOf, markdownOf, sendingButtonsOf } from './walk.ts'

const nasty = [
  '**lihava** _kursiivi_ [linkki](https://paha.example) - lista',
  '1. kohta\n2. kohta\n\n# otsikko',
  '{{DATE(2017-02-14T06:08:39Z,SHORT)}}',
  '<at>Kaikki</at> <script>alert(1)</script> &nbsp;',
  'מה קורה \u202Eןיטרופס\u202C مرحبا',
  '👩‍👩‍👧‍👦🇫🇮'.repeat(900),
  'a'.repeat(10_000),
  '"\\'.repeat(5_000),
  '語'.repeat(10_000),
  '\u0000\u0007\u001B[31m\u2028\uD800',
  ''
]

const anyQuestion = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 3000 }),
  fc.string({ unit: 'grapheme', maxLength: 3000 }),
  fc
    .array(fc.constantFrom('*', '_', '[', ']', '(', ')', '`', '\\', '"', '{{', '\n', 'ä', ' '), {
      maxLength: 4000
    })
    .map(pieces => pieces.join('')),
  fc.constantFrom(...nasty)
)

const cardOf = (outcome: Outcome) => renderOutcome(outcome, wednesdayMorning)
const cardsFor = (question: string) => Object.values(sampleOutcomes('fi', question)).map(cardOf)
const plainQuestion = cardsFor('Kuka tilaa kuljetuksen?')

describe('whatever the question is', () => {
  test.each(nasty)('(%#) the cards are valid and small enough', question => {
    for (const card of cardsFor(question)) {
      expect(problemsOf(card)).toEqual([])
      expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(28 * 1024)
    }
  })

  test('the cards are valid and small enough', () => {
    fc.assert(
      fc.property(anyQuestion, question => {
        for (const card of cardsFor(question)) {
          expect(problemsOf(card)).toEqual([])
          expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(28 * 1024)
        }
      }),
      { numRuns: 40 }
    )
  })

  test('none of it is read as Markdown: the texts that are, are the same for every question', () => {
    fc.assert(
      fc.property(anyQuestion, question => {
        expect(cardsFor(question).map(markdownOf)).toEqual(plainQuestion.map(markdownOf))
      }),
      { numRuns: 40 }
    )
  })

  test('the buttons send what the bot understands', () => {
    fc.assert(
      fc.property(anyQuestion, question => {
        for (const { data, associatedInputs } of cardsFor(question).flatMap(sendingButtonsOf)) {
          const typed = associatedInputs === 'auto' ? { [questionField]: 'uusi' } : {}
          expect(cardActionSchema.safeParse({ ...data, ...typed }).success).toBe(true)
        }
      }),
      { numRuns: 40 }
    )
  })
})

describe('the question shown back', () => {
  const shown = (question: string) => literalOf(cardOf(sampleOutcomes('fi', question).route))[0] ?? ''

  test('is in quotation marks, in the words of the asker', () => {
    expect(shown('Kuka tilaa  kuljetuksen?\n')).toBe('Kysymyksesi: ”\u2068Kuka tilaa kuljetuksen?\u2069”')
  })

  test('is shortened', () => {
    expect(shown('sana '.repeat(500)).length).toBeLessThan(250)
    expect(shown('sana '.repeat(500))).toMatch(/sana…\u2069”$/)
  })

  test('has no date function, no direction marks and no control characters', () => {
    const text = shown('{{DATE(2017-02-14T06:08:39Z,SHORT)}} \u202Eabc\u0007d')
    expect(text).not.toMatch(/\{\{|\u202E|\p{Cc}/u)
    expect(text).toContain('abc d')
  })

  test('breaks words that are longer than a line of a phone', () => {
    expect(
      shown('a'.repeat(100))
        .split('\u200B')
        .every(piece => piece.length <= 45)
    ).toBe(true)
  })

  test('is not there when there is nothing to show', () => {
    expect(shown(' \u0007 ')).not.toContain('Kysymyksesi')
  })
})

describe('the question that a button carries', () => {
  const carriedBy = (question: string) => {
    const sent = sendingButtonsOf(cardOf(sampleOutcomes('fi', question).suggestions))
    const none = sent.find(({ verb }) => verb === 'noneOfThese')
    return none && 'question' in none.data ? none.data.question : undefined
  }

  test('is the whole of an ordinary question', () => {
    const long =
      'Asiakkaalla on kaksi hakemusta, ja haluaisin tietää, kumpi niistä käsitellään ensin. '.repeat(8)
    expect(carriedBy(long)).toBe(long.trim())
  })

  test('is the beginning of an endless one, with no character cut in two', () => {
    const endless = '🙂'.repeat(5000)
    const carried = carriedBy(endless) ?? ''
    expect(carried.length).toBeGreaterThan(100)
    expect(endless.startsWith(carried)).toBe(true)
    expect(carried.isWellFormed()).toBe(true)
  })
})
