import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { words } from '../../src/language/words.ts'
import { importDeck } from '../../src/importer/import-deck.ts'
import { type DumpForm, textDeck } from './decks/text-deck.ts'
import { drafted } from './drafted.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const wordsOf = (text: string) => words(text).join(' ')

describe('any text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom(
      '\n',
      '\n\n',
      '\n\n\n\n',
      '\n ',
      '\f',
      'Kysymys:',
      'Vastaus:',
      'Kysymys 3.',
      'Svar:',
      'Fråga:',
      '3.6.20252',
      '14 / 36',
      '• ',
      'o ',
      'https://www.kela.fi/x',
      '(Dia 8.)',
      'klo 9–',
      '020 692 235',
      'x(at)kela.fi',
      '10.12.2025',
      'Ohjelma',
      '\u00ad\n'
    )
  )

  it('is read or refused, and never thrown at', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async pieces => {
        const result = await importDeck('deck.txt', bytes(pieces.join('')))
        expect(['draft', 'refused']).toContain(result.kind)
      }),
      { numRuns: 300 }
    )
  })

  it('in any bytes is read or refused', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('deck.txt', 'deck.pdf', 'deck.pptx'),
        async (file, name) => {
          expect(['draft', 'refused']).toContain((await importDeck(name, file)).kind)
        }
      ),
      { numRuns: 200 }
    )
  })
})

interface Asked {
  readonly question: string
  readonly answer: string | undefined
  readonly marker: string
}

const markers: Readonly<Record<string, string>> = {
  'Kysymys:': 'Vastaus:',
  'Kysymys;': 'Vastaus;',
  'Ennakkokysymys:': 'Kelan vastaus:',
  'Fråga:': 'Svar:',
  '1.2 Kysymys:': 'Vastaus:'
}
const plainWord = fc.constantFrom(
  'asiakas',
  'lausunto',
  'Kela',
  'hakemus',
  'vastaus',
  'kysymys',
  'dia',
  'maksu,',
  'jos',
  '2026',
  'Teams-yhteys',
  'ja'
)
const sentence = fc.array(plainWord, { minLength: 1, maxLength: 12 }).map(list => list.join(' '))

/** Questions and answers each with a word of its own, so that it is seen where it went. */
const deckOfQuestions = fc
  .array(
    fc.record({
      question: sentence,
      answer: fc.option(sentence, { nil: undefined }),
      marker: fc.constantFrom(...Object.keys(markers))
    }),
    { minLength: 1, maxLength: 8 }
  )
  .map(list =>
    list.map(({ question, answer, ...rest }, index): Asked => ({
      question: `Kuinka q${index}q ${question}?`,
      answer: answer === undefined ? undefined : `Näin a${index}a ${answer}.`,
      ...rest
    }))
  )

function slideOf({ question, answer, marker }: Asked): string[] {
  const wrapped = (text: string) => text.replace(/(.{30,}?) /g, '$1\n').split('\n')
  return [
    'Kysymyksiä ja vastauksia',
    '',
    ...wrapped(`${marker} ${question}`),
    ...(answer === undefined ? [] : ['', ...wrapped(`${markers[marker] ?? ''} ${answer}`)])
  ]
}

function deckWith(asked: readonly Asked[], form: DumpForm): string {
  return textDeck([['Kurssien kumppanuustapaaminen', '12.3.2026 klo 9–10'], ...asked.map(slideOf)], form)
}

describe('marked questions', () => {
  const forms = fc.record({
    feed: fc.constantFrom('space' as const, 'blank-lines' as const, 'feed' as const),
    footer: fc.constantFrom<((n: number) => string | undefined)[]>(
      () => undefined,
      n => `12.3.2026${n}`,
      n => `${n} / 20`
    ),
    spaced: fc.boolean()
  })

  it('are never lost, and never take another question’s answer', async () => {
    await fc.assert(
      fc.asyncProperty(deckOfQuestions, forms, async (asked, form) => {
        const draft = await drafted(deckWith(asked, form))
        asked.forEach(({ question, answer }, index) => {
          const found = [...draft.qa, ...draft.unanswered].filter(one =>
            wordsOf(one.question).includes(`q${index}q`)
          )
          expect(found.map(one => wordsOf(one.question))).toEqual([wordsOf(question)])
          const given = draft.qa.find(one => one.question.includes(`q${index}q`))?.answer
          expect(given === undefined ? undefined : wordsOf(given)).toBe(
            answer === undefined ? undefined : wordsOf(answer)
          )
        })
      }),
      { numRuns: 200 }
    )
  })

  it('stand on the slide on which the deck has them', async () => {
    await fc.assert(
      fc.asyncProperty(deckOfQuestions, forms, async (asked, form) => {
        const draft = await drafted(deckWith(asked, form))
        for (const { question, slides } of [...draft.qa, ...draft.unanswered]) {
          expect(slides).toEqual([Number(/q(\d+)q/.exec(question)?.[1]) + 2])
        }
      }),
      { numRuns: 100 }
    )
  })
})
