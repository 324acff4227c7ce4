import { performance } from 'node:perf_hooks'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestQuestion } from '../../src/cards/actions.ts'
import { questionText } from '../../src/teams/question-text.ts'

const read = (text: string, mentions: string[] = []) =>
  questionText({ text, entities: mentions.map(mention => ({ type: 'mention', text: mention })) })

describe('what Teams adds to a message', () => {
  it.each([
    ['<at>Kumppanineuvo</at> saako etänä?', 'saako etänä?'],
    ['saako <at id="0">Kumppanineuvo</at>&nbsp;etänä?', 'saako etänä?'],
    ['<at>Kumppanineuvo</at> <at>Matti Meikäläinen</at> saako etänä?', 'saako etänä?'],
    ['<p>saako<br>etänä?</p>', 'saako etänä?'],
    ['saako &quot;et&auml;n&auml;&quot; &amp; milloin&#63; &#x20AC;', 'saako "etänä" & milloin? €'],
    ['saako\u00A0\u200B\r\n\t etänä?', 'saako etänä?'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;']
  ])('%j is read as %j', (text, question) => {
    expect(read(text)).toBe(question)
  })

  it('a mention that is no tag is taken away where its entity tells its text, each time it occurs', () => {
    expect(read('@Kumppanineuvo saako etänä @Kumppanineuvo', ['@Kumppanineuvo'])).toBe('saako etänä')
  })

  it('entities of other kinds and of broken shape change nothing', () => {
    const entities = [
      null,
      7,
      { type: 'clientInfo', locale: 'fi-FI' },
      { type: 'mention' },
      { type: 'mention', text: '' }
    ]
    expect(questionText({ text: 'saako etänä?', entities })).toBe('saako etänä?')
  })
})

describe('what people write', () => {
  it.each(['alle < 18 v. ja yli > 16 v.', 'etänä &tuntematon; &#0', 'hinta 5 & 6', '👍🏽', 'A&B'])(
    '%j stays',
    text => {
      expect(read(text)).toBe(text)
    }
  )

  it('letters put together from parts become one letter', () => {
    expect(read('eta\u0308na\u0308')).toBe('etänä')
  })
})

describe('a message without a question', () => {
  it.each(['', '   ', '<at>Kumppanineuvo</at>', '<at>Kumppanineuvo</at>&nbsp;', '<p></p>', '&#8203;&nbsp;'])(
    '%j is empty',
    text => {
      expect(read(text)).toBe('')
    }
  )

  it('no text at all is empty', () => {
    expect(questionText({ text: undefined, entities: undefined })).toBe('')
    expect(questionText({ text: null, entities: null })).toBe('')
  })
})

describe('a long message', () => {
  it('is cut between words', () => {
    const question = read('henkilötunnus 131052-308T '.repeat(500))
    expect(question.length).toBeGreaterThan(longestQuestion - 30)
    expect(question.length).toBeLessThanOrEqual(longestQuestion)
    expect(question).toMatch(/(henkilötunnus|131052-308T)$/)
  })

  it.each(['<at>', '<at>x', '<', '&#', '&amp', '<a <a ', '</at>', ' \u200B'])(
    'of nothing but %j takes no time',
    part => {
      const text = part.repeat(250_000 / part.length)
      const started = performance.now()
      read(
        text,
        Array.from({ length: 5000 }, () => '<at')
      )
      expect(performance.now() - started).toBeLessThan(1000)
    }
  )
})

describe('any text', () => {
  const anything = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('<at>', '</at>', '&nbsp;', '&#x', ';', '<', '>', ' ', '&lt;')
    )
  )

  it('comes out tidy and within the limit', () => {
    fc.assert(
      fc.property(anything, parts => {
        const question = read(parts.join(''))
        expect(question.length).toBeLessThanOrEqual(longestQuestion)
        expect(question).toBe(question.trim())
        expect(question).not.toMatch(/\s{2}|[\n\r\t\0]/)
      })
    )
  })

  it('of plain words comes out as it was', () => {
    const words = fc.array(fc.stringMatching(/^[a-zäöåA-ZÄÖÅ0-9.,?!-]{1,12}$/), { maxLength: 40 })
    fc.assert(fc.property(words, list => read(list.join(' ')) === list.join(' ')))
  })
})
