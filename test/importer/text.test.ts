import { describe, expect, it } from 'vitest'
import { opening1, qaSlide, textDeck } from './decks/text-deck.ts'
import { doubtsOn, drafted } from './drafted.ts'

const bytes = (list: readonly number[]) => Uint8Array.from(list)
const codes = (text: string) => Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
const utf16 = (text: string, bigEndian = false) =>
  bytes(codes(text).flatMap(code => (bigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8])))
const windows1252 = (text: string) =>
  bytes(
    codes(text).map(
      code =>
        new Map([
          [0x2013, 0x96],
          [0x2022, 0x95],
          [0x2019, 0x92]
        ]).get(code) ?? code
    )
  )

const deck = textDeck([
  opening1,
  ['Ennakkokysymykset'],
  qaSlide('Kysymyksiä 1/1', 'Pysyykö määrä samana?', 'Määrä on 3–5 käyntiä.')
])
const expected = [
  {
    question: 'Pysyykö määrä samana?',
    answer: 'Määrä on 3–5 käyntiä.',
    slides: [3],
    asked: 'ahead',
    refs: []
  }
]

describe('a text is read', () => {
  it.each([
    ['in UTF-8', new TextEncoder().encode(deck)],
    ['with a byte order mark', new TextEncoder().encode(`\ufeff${deck}`)],
    ['in UTF-16 little endian', utf16(`\ufeff${deck}`)],
    ['in UTF-16 big endian', utf16(`\ufeff${deck}`, true)],
    ['in UTF-16 without a mark', utf16(deck)],
    ['in Windows-1252', windows1252(deck)],
    ['with CRLF line ends', new TextEncoder().encode(deck.replaceAll('\n', '\r\n'))],
    ['with decomposed letters', new TextEncoder().encode(deck.normalize('NFD'))],
    ['with non-breaking spaces', new TextEncoder().encode(deck.replace(/(?<=\S) (?=\S)/g, '\u00a0'))],
    [
      'with soft hyphens inside words',
      new TextEncoder().encode(deck.replace('käyntiä', 'käyn\u00adtiä').replace('samana', 'sa\u00admana'))
    ]
  ])('%s', async (_, file) => {
    expect((await drafted(file)).qa).toEqual(expected)
  })
})

async function joined(...lines: string[]): Promise<string> {
  const draft = await drafted(textDeck([opening1, ['Tietoa', '', `• ${lines[0] ?? ''}`, ...lines.slice(1)]]))
  return draft.facts[0]?.text.replace(/^- /, '') ?? ''
}

describe('hyphens at line ends', () => {
  it.each([
    [
      'a typesetter’s goes where the whole word stands elsewhere',
      ['Uusi kuntoutus-', 'suunnitelma. Vanha kuntoutussuunnitelma.'],
      'Uusi kuntoutussuunnitelma. Vanha kuntoutussuunnitelma.'
    ],
    ['a soft one goes', ['Uusi kuntoutus\u00ad', 'suunnitelma.'], 'Uusi kuntoutussuunnitelma.'],
    ['a name’s stays', ['Tapaaminen on Teams-', 'yhteydellä.'], 'Tapaaminen on Teams-yhteydellä.'],
    ['an abbreviation’s stays', ['Lomake KU148-', 'palautteesta.'], 'Lomake KU148-palautteesta.'],
    ['a letter’s stays', ['Tarvitaan b-', 'lausunto.'], 'Tarvitaan b-lausunto.'],
    ['one between like vowels stays', ['Matka linja-', 'autolla.'], 'Matka linja-autolla.'],
    [
      'one of a pair of words stays apart',
      ['Sekä kuntoutus-', 'ja terapiapalvelut.'],
      'Sekä kuntoutus- ja terapiapalvelut.'
    ],
    [
      'one that stands elsewhere too stays',
      ['Uusi avo-', 'kuntoutus. Vanha avo-kuntoutus.'],
      'Uusi avo-kuntoutus. Vanha avo-kuntoutus.'
    ],
    [
      'an address’s stays',
      ['www.kela.fi/yhteistyokumppanit-', 'koulutukset'],
      'www.kela.fi/yhteistyokumppanit-koulutukset'
    ],
    ['a span’s goes on', ['Auki ma–to klo 9–', '16.'], 'Auki ma–to klo 9–16.']
  ])('%s', async (_, lines, text) => {
    expect(await joined(...lines)).toBe(text)
  })

  it('that only look like a typesetter’s are a doubt', async () => {
    const draft = await drafted(textDeck([opening1, ['Tietoa', '', '• Uusi kuntoutus-', 'suunnitelma.']]))
    expect(doubtsOn(draft, 2).join()).toContain('kuntoutus-suunnitelma')
  })
})

describe('titles', () => {
  const titles = async (...lines: string[]) =>
    (await drafted(textDeck([opening1, lines, qaSlide('Kysymyksiä', 'Onko?', 'On.')]))).facts.map(
      ({ title }) => title
    )

  it('over several lines are one', async () => {
    expect(await titles('Koulutukset', 'ammattilaisille', '', '• Koulutus alkaa.')).toEqual([
      'Koulutukset ammattilaisille'
    ])
  })

  it('may have a blank line inside', async () => {
    expect(
      await titles('Ajankohtaista yksilökuntoutuksen', '', 'toteuttamisesta', '', '• Kuvaus on uusi.')
    ).toEqual(['Ajankohtaista yksilökuntoutuksen toteuttamisesta'])
  })

  it('may stand right above their first bullet', async () => {
    expect(await titles('Kuntoutus sopeutumisvalmennuksena', '• Valmennus on osa sitä.')).toEqual([
      'Kuntoutus sopeutumisvalmennuksena'
    ])
  })
})

describe('slides without text', () => {
  const slides = [
    opening1,
    [
      'Ohjelma',
      '',
      '• Palvelujen asiakasmäärät, suunnittelija Maija Mäki-Kallio',
      '• Kelan terveiset',
      '• Ennakkokysymykset vastauksineen'
    ],
    ['Palvelujen asiakasmäärät'],
    ['Uudet asiakkaat ja päätökset'],
    ['Uudet asiakkaat', 'alueittain 5/2025-4/2026'],
    ['Hakemukset', '', '12 34 56', '10 %', '2024 2025'],
    ['Ratkaisutyö', '', 'Maija Mäki-Kallio'],
    ['Ratkaisut', '', 'vastaava suunnittelija Pekka Puro, Kela'],
    ['Ennakkokysymykset', 'vastauksineen'],
    qaSlide('Kysymyksiä', 'Onko?', 'On.'),
    ['Linkkejä ja yhteystiedot'],
    ['Kiitos!']
  ]

  it('are charts unless they open a section', async () => {
    expect((await drafted(textDeck(slides))).chartOnly).toEqual([4, 5, 6])
  })

  it('keep the presenter out of everything', async () => {
    expect(JSON.stringify((await drafted(textDeck(slides))).facts)).not.toContain('Maija')
  })
})

describe('nested bullets that a dump flattened', () => {
  it('are nested again until their sentence ends', async () => {
    const draft = await drafted(
      textDeck([
        opening1,
        [
          'Hylkäykset',
          '',
          '• Hakijoita oli, joilla',
          '• hoito oli kesken TAI',
          '• lausunto puuttui.',
          '• Päätökset ilmoitetaan.'
        ]
      ])
    )
    expect(draft.facts[0]?.text).toBe(
      '- Hakijoita oli, joilla\n  - hoito oli kesken TAI\n  - lausunto puuttui.\n- Päätökset ilmoitetaan.'
    )
  })
})
