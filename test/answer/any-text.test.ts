import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { separateQuestions } from '../../src/answer/understand.ts'
import { languages } from '../../src/domain/language.ts'
import type { Outcome } from '../../src/domain/outcome.ts'
import { askedOf, entryIds, ways } from './asking.ts'
import { knowledge, meeting } from './knowledge.ts'

const { ask, answerer } = askedOf()

/** All that the knowledge says, as somebody might paste a whole deck. */
const deck = meeting.entries.map(({ title, answer }) => `${title}\n${answer}`).join('\n\n')
const longest = 50_000
const filledWith = (text: string) => text.repeat(Math.ceil(longest / text.length)).slice(0, longest)

const strangeTexts = {
  'one letter': filledWith('a'),
  'letters with dots': filledWith('äö'),
  digits: filledWith('1'),
  'digits apart': filledWith('1 '),
  'dates and dashes': filledWith('010101-'),
  'identity codes': filledWith('131052-308T '),
  punctuation: filledWith('?!.,'),
  spaces: filledWith(' '),
  'line breaks': filledWith('\n'),
  'control characters': filledWith('\u0000\u0007\u001b'),
  'zero-width characters': filledWith('\u200b\u2060'),
  'combining marks': filledWith('a\u0308\u0301'),
  'half a character': filledWith('\ud83d'),
  emoji: filledWith('👩‍🦽'),
  'right-to-left text': filledWith('שלום \u202eעולם '),
  'mixed scripts': filledWith('saakо привет 你好 مرحبا '),
  'one question again and again': filledWith('saako ryhmän pitää etänä? '),
  'short questions': filledWith('kuka? '),
  'different words': Array.from({ length: 8000 }, (_, i) => `s${i.toString(36)}a`).join(' '),
  'the whole deck': deck,
  'the whole deck again and again': filledWith(deck)
}

/** Whether there is a way to a person; a greeting and help need none. */
const leadsOn = (outcome: Outcome) =>
  outcome.kind === 'greeting' || outcome.kind === 'help' || ways(outcome).length > 0

/** The fastest of a few runs: the machine may be busy with something else. */
function millisecondsOf(work: () => unknown): number {
  const times = Array.from({ length: 4 }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return Math.min(...times)
}

describe('a message of up to 50,000 letters', () => {
  it.each(Object.entries(strangeTexts))('of %s is answered, led on or refused within 200 ms', (_, text) => {
    expect(leadsOn(ask(text))).toBe(true)
    expect(millisecondsOf(() => ask(text))).toBeLessThan(200)
  })

  it('of nothing but questions is not asked one by one', () => {
    expect(separateQuestions(filledWith('saako ryhmän pitää etänä? '))).toEqual([])
  })
})

it.each(['', ' ', '\n', '?', '???', '...', '!', '👍', '😀😀', '\u200b', '\u0000', '—', '()'])(
  '%j says nothing and is refused with a way to a person',
  text => {
    const outcome = ask(text)
    expect(outcome).toMatchObject({ kind: 'off-topic', about: 'nonsense' })
    expect(ways(outcome)).toEqual(['yleisposti: general'])
  }
)

describe('any text', () => {
  const words = [...meeting.entries, ...knowledge.contacts].flatMap(each =>
    JSON.stringify(each).split(/[^\p{L}\p{N}]+/u)
  )
  const likeQuestions = fc
    .array(fc.oneof(fc.constantFrom(...words), fc.constantFrom('?', '. ', '\n', 'entä', '131052-308T')))
    .map(parts => parts.join(' '))
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    likeQuestions
  )
  const anyMessage = fc.record(
    { previous: anyText, languageHint: fc.constantFrom(...languages), text: anyText },
    { requiredKeys: ['text'] }
  )

  it('has an outcome with a way to a person, unless it is greeted or helped', () => {
    fc.assert(
      fc.property(anyMessage, ({ text, ...details }) => {
        const outcome = ask(text, details)
        expect(leadsOn(outcome)).toBe(true)
        expect(ways(outcome).length).toBeLessThanOrEqual(3)
      }),
      { numRuns: 400 }
    )
  })

  it('is answered or suggested to with one to three entries, each once, best first', () => {
    fc.assert(
      fc.property(anyMessage, ({ text, ...details }) => {
        const outcome = ask(text, details)
        if (outcome.kind !== 'answer' && outcome.kind !== 'suggestions') return
        const found = outcome.kind === 'answer' ? outcome.answers : outcome.suggestions
        expect(found.length).toBeGreaterThan(0)
        expect(found.length).toBeLessThanOrEqual(3)
        expect(new Set(entryIds(outcome)).size).toBe(found.length)
        for (const { confidence } of found) expect(confidence >= 0 && confidence <= 1).toBe(true)
      }),
      { numRuns: 400 }
    )
  })

  it('gives the same outcome each time', () => {
    fc.assert(
      fc.property(anyMessage, ({ text, ...details }) => {
        expect(ask(text, details)).toEqual(ask(text, details))
      }),
      { numRuns: 50 }
    )
  })

  it('leads to the channels after nothing shown helped', () => {
    fc.assert(
      fc.property(anyText, fc.option(anyText, { nil: undefined }), (question, entryId) => {
        const asked = { question, language: 'fi', at: new Date('2025-03-12T10:00:00+02:00') } as const
        const outcome = answerer.route(asked, entryId)
        expect(outcome.kind).toBe('route')
        expect(ways(outcome).length).toBeGreaterThan(0)
      }),
      { numRuns: 100 }
    )
  })
})
