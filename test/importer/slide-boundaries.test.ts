import { describe, expect, it } from 'vitest'
import { opening1, qaSlide, textDeck } from './decks/text-deck.ts'
import { answeredOn, doubtsOn, drafted } from './drafted.ts'

const slides = [
  opening1,
  ['Ohjelma', '', '• Ajankohtaista korvauksista', '• Ennakkokysymykset'],
  [
    'Korvaushinnat nousevat',
    '',
    '• Hinta nousee 2,5 prosenttia huhtikuussa.',
    '• Uusi hinnasto on sivuilla.'
  ],
  ['Ennakkokysymykset'],
  qaSlide(
    'Kysymyksiä ja vastauksia 1/2',
    'Milloin hinnasto julkaistaan?',
    'Hinnasto julkaistaan helmikuussa.'
  ),
  qaSlide('Kysymyksiä ja vastauksia 2/2', 'Muuttuuko laskutus?', 'Laskutus ei muutu.'),
  ['Kiitos osallistumisesta!']
]
const expected = [[5], [6]]

describe('slides of a text dump are found', () => {
  it.each([
    ['where form feeds became a space at a line beginning', { feed: 'space' }],
    ['where form feeds became three blank lines', { feed: 'blank-lines' }],
    ['where form feeds are still there', { feed: 'feed' }],
    ['where a blank line follows every line', { feed: 'space', spaced: true }],
    ['from footers with a glued page number', { footer: (n: number) => `12.3.2026${n}` }],
    ['from footers with date and page', { footer: (n: number) => `12.3.2026 ${n}` }],
    ['from footers with page and total', { footer: (n: number) => `${n} / 7` }],
    ['from footers with name, date and page', { footer: (n: number) => `Kela | 12.3.2026 | ${n}` }],
    ['from lone page numbers', { footer: (n: number) => `${n}` }],
    ['from footers with a word before the page', { footer: (n: number) => `Sivu ${n}` }],
    [
      'from footers after which stands one blank line only',
      { footer: (n: number) => `12.3.2026${n}`, afterFooter: 1 }
    ],
    [
      'from footers of a name, a date and a number, each on its own line',
      { footer: (n: number) => `Kela\n12.3.2026\n${n}` }
    ],
    [
      'where only some slides have a footer',
      { footer: (n: number) => (n % 3 === 2 ? `12.3.2026${n}` : undefined) }
    ]
  ] as const)('%s', async (_, form) => {
    const draft = await drafted(textDeck(slides, form))
    expect(draft.slides).toBe(7)
    expect(answeredOn(draft)).toEqual(expected)
  })

  it('from footers that stand at the head of each slide', async () => {
    const text = slides.map((lines, index) => [`12.3.2026 ${index + 1}`, ...lines].join('\n')).join('\n\n')
    expect(answeredOn(await drafted(text))).toEqual(expected)
  })

  it('and a lone space at the end is no slide', async () => {
    expect((await drafted(`${textDeck(slides)}\n \n`)).slides).toBe(7)
  })
})

describe('blocks of addresses', () => {
  const links = ['Linkkejä', '', '• Kelan tapahtumat', '• Kuntoutuksen hinnastot']
  const block = ['https://www.kela.fi/tapahtumat', 'https://www.kela.fi/kuntoutus-hinnastot']

  it('that begin with a space belong to the slide before, and two blank lines end them', async () => {
    const text = `${textDeck([...slides.slice(0, 6), links])}\n ${block.join('\n')}\n\n\nKiitos osallistumisesta!`
    const draft = await drafted(text)
    expect(draft.slides).toBe(8)
    expect(draft.links).toEqual([
      { label: 'Kelan tapahtumat', url: block[0], slide: 7 },
      { label: 'Kuntoutuksen hinnastot', url: block[1], slide: 7 }
    ])
  })

  it('after a footer belong to its slide', async () => {
    const head = textDeck(slides.slice(0, 3), {
      footer: n => (n === 3 ? `12.3.2026${n}` : undefined),
      afterFooter: 0
    })
    const rest = textDeck(slides.slice(3), {})
    const draft = await drafted(`${head}\n\nhttps://www.kela.fi/hinnasto\n\n\n${rest}`)
    expect(answeredOn(draft)).toEqual(expected)
    expect(draft.slides).toBe(7)
  })
})

describe('page numbers', () => {
  it('show that a slide left no text, and the numbers after it stay right', async () => {
    const withPicture = [...slides.slice(0, 3), undefined, ...slides.slice(3)]
    const text = withPicture
      .flatMap((lines, index) =>
        lines === undefined ? [] : [`${lines.join('\n')}\n\n12.3.2026${index + 1}\n\n\n`]
      )
      .join('\n')
    const draft = await drafted(text)
    expect(answeredOn(draft)).toEqual([[6], [7]])
    expect(draft.slides).toBe(8)
    expect(draft.chartOnly).toContain(4)
    expect(doubtsOn(draft, 5).join()).toContain('left no text')
  })

  it('glued before a title are parted from it', async () => {
    const text = textDeck(slides, { footer: n => `12.3.2026${n}`, afterFooter: 0 }).replace(
      /(12\.3\.2026\d)\n/g,
      '$1'
    )
    expect(answeredOn(await drafted(text))).toEqual(expected)
  })

  it('glued before a marker are parted from it', async () => {
    const text = textDeck(slides).replaceAll('Kysymys:', '7Kysymys:')
    expect((await drafted(text)).qa.map(({ question }) => question)).toEqual([
      'Milloin hinnasto julkaistaan?',
      'Muuttuuko laskutus?'
    ])
  })

  it('are not found in counters, spans of months, ordinals and chapters', async () => {
    const facts = [
      ['Uudet asiakkaat 5/2025-4/2026'],
      ['Hakijat 1-4/2026'],
      ['Palvelukuvaus 1/2', '', '• Ks. luku', '17 ja asiakkaan 1.', 'päätös.'],
      ['Palvelukuvaus 2/2', '', '• Muutos koskee vain aikuisia.']
    ]
    const draft = await drafted(textDeck([...slides.slice(0, 3), ...facts, ...slides.slice(3)]))
    expect(answeredOn(draft)).toEqual([[9], [10]])
    expect(draft.chartOnly).toEqual([4, 5])
    expect(draft.facts.map(({ title, slides: on }) => [title, ...on])).toContainEqual([
      'Palvelukuvaus 1/2',
      6
    ])
  })
})
