import { expect, it } from 'vitest'
import { pdfDeck } from './decks/pdf-deck.ts'
import { doubtsOn, drafted, refusal } from './drafted.ts'

const title = (text: string) => ({ text, size: 30 })
const opening = {
  lines: [
    title('Kuntoutuspsykoterapian'),
    title('kumppanuustapaaminen'),
    'Torstaina 12.3.2026 klo 9.00–10.00'
  ]
}

const deck = await pdfDeck([
  opening,
  { lines: [title('Uudet hakijat kuukausittain')], footer: '12.3.2026 2' },
  {
    lines: [
      title('Kysymyksiä ja vastauksia 1/1'),
      'Kysymys: Onko lomake',
      'muuttunut?',
      { text: 'Vastaus: Lomake on ennallaan. Se on', above: 1 },
      'sivuilla.'
    ],
    footer: '12.3.2026 3'
  },
  {
    lines: [
      title('Linkkejä'),
      { text: '• Kuntoutuksen hinnastot', url: 'https://www.kela.fi/zzz' },
      { text: '• Lisää täältä: ', x: 50 },
      { text: '• Uutiskirje', url: 'https://www.kela.fi/uutiskirjeet' }
    ],
    footer: '12.3.2026 4'
  }
])

it('each page of a PDF is a slide, its largest letters are the title', async () => {
  const draft = await drafted(deck, 'deck.pdf')
  expect(draft).toMatchObject({
    slides: 4,
    meeting: { title: 'Kuntoutuspsykoterapian kumppanuustapaaminen', date: '2026-03-12' },
    chartOnly: [2]
  })
  expect(draft.qa).toMatchObject([
    { question: 'Onko lomake muuttunut?', answer: 'Lomake on ennallaan. Se on sivuilla.', slides: [3] }
  ])
})

it('links come from the annotations with the text under them, whatever the address says', async () => {
  expect((await drafted(deck, 'deck.pdf')).links).toEqual([
    { label: 'Kuntoutuksen hinnastot', url: 'https://www.kela.fi/zzz', slide: 4 },
    { label: 'Uutiskirje', url: 'https://www.kela.fi/uutiskirjeet', slide: 4 }
  ])
})

it('a printed number that differs from the page is told', async () => {
  const off = await pdfDeck([
    opening,
    { lines: [title('Kysymys: Onko?'), 'Vastaus: On.'], footer: '12.3.2026 4' }
  ])
  expect(doubtsOn(await drafted(off, 'deck.pdf'), 2).join()).toContain('4 is printed on it')
})

it('a PDF of pictures only needs text recognition', async () => {
  expect(await refusal(await pdfDeck([{ lines: [] }, { lines: [] }]), 'deck.pdf')).toContain(
    'text recognition'
  )
})

it('a truncated PDF is refused', async () => {
  expect(await refusal(deck.subarray(0, deck.length / 2), 'deck.pdf')).toContain('damaged')
})

it('a PDF whose inside is broken is refused', async () => {
  const broken = deck.map((byte, index) => (index > 100 && index < deck.length - 100 ? byte ^ 0x5a : byte))
  expect(await refusal(broken, 'deck.pdf')).toContain('damaged')
})
