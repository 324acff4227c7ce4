import { expect, it } from 'vitest'
import { textDeck } from './decks/text-deck.ts'
import { drafted } from './drafted.ts'

const deck = textDeck(
  [
    ['Neuropsykologisk rehabilitering', 'partnermöte', 'Onsdagen den 14 oktober 2026 kl. 9.00–10.00, Teams'],
    ['Program', '', '• Aktuellt om avtalen, planerare Anna Berg', '• Förhandsfrågor'],
    ['Aktuellt om avtalen', '', 'Anna Berg'],
    [
      'Avtalsperioden',
      '',
      '• Avtalen gäller till slutet av året 2027.',
      '• Priserna höjs inte under perioden.'
    ],
    ['Antal klienter per område'],
    ['Förhandsfrågor'],
    [
      'Frågor och svar 1/2',
      '',
      'Fråga: Kan vi ta emot klienter från ett annat område?',
      '',
      'Svar: Ja. Avtalen gäller till slutet av året 2027 och priserna höjs inte under',
      'perioden, se bild 4.'
    ],
    ['Frågor och svar 2/2', '', 'Fråga: När kommer den nya blanketten?'],
    ['Frågor från deltagarna', '', 'Fråga 1. Får vi använda distans?', '', 'Svar 1. Ja, om klienten vill.'],
    [
      'Kontaktuppgifter',
      '',
      '• Myndighetslinjen, tfn 020 692 235, vardagar kl. 9–15',
      '• tilastot(at)kela.fi – frågor om statistik'
    ],
    ['Nästa möte den 3 mars 2027 kl. 9–10', '', 'Tack!']
  ],
  { footer: n => `14.10.2026 ${n}` }
)

it('a Swedish deck says what it says in its own words', async () => {
  const draft = await drafted(deck)
  expect(draft).toMatchObject({
    language: 'sv',
    slides: 11,
    meeting: {
      title: 'Neuropsykologisk rehabilitering partnermöte',
      date: '2026-10-14',
      start: '09:00',
      end: '10:00',
      next: { date: '2027-03-03', start: '09:00', end: '10:00' }
    },
    chartOnly: [5],
    unanswered: [{ question: 'När kommer den nya blanketten?', slides: [8] }],
    facts: [{ title: 'Avtalsperioden', slides: [4] }]
  })
  expect(draft.qa).toMatchObject([
    { question: 'Kan vi ta emot klienter från ett annat område?', slides: [7], asked: 'ahead', refs: [4] },
    { question: 'Får vi använda distans?', answer: 'Ja, om klienten vill.', slides: [9], asked: 'in-meeting' }
  ])
  expect(draft.contacts).toMatchObject([
    { name: 'Myndighetslinjen', phone: '020 692 235', hours: 'ma–pe klo 9–15' },
    { name: 'Frågor om statistik', email: 'tilastot@kela.fi' }
  ])
})
