import { describe, expect, it } from 'vitest'
import { opening1, qaSlide, textDeck } from './decks/text-deck.ts'
import { doubtsOn, drafted } from './drafted.ts'

const estimate =
  'Vuoden arvio kerrotaan Kelan verkkosivuilla lokakuun alussa ja se perustuu kolmen edellisen vuoden toteumaan.'
const facts = [
  ['Asiakasarviot', '', `• ${estimate}`],
  ['Rahoitus', '', '• Rahoitus riittää tänä vuonna.'],
  ['Uudet asiakkaat alueittain']
]
const deckOf = (...slides: string[][]) =>
  drafted(textDeck([opening1, ['Ennakkokysymykset'], ...facts, ...slides]))
const quoting = (number: number) =>
  qaSlide('Kysymyksiä 1/2', 'Milloin arvio kerrotaan?', `${estimate} (Dia ${number}.)`)

describe('references to other slides', () => {
  it('are taken as they are where the text shows that they are right', async () => {
    const draft = await deckOf(quoting(3), qaSlide('Kysymyksiä 2/2', 'Riittääkö raha?', 'Katso diat 3 ja 4.'))
    expect(draft.qa.map(({ refs }) => refs)).toEqual([[3], [3, 4]])
    expect(doubtsOn(draft, 6)).toEqual([])
  })

  it('are shifted where a quoted slide shows that the deck’s numbers are one too high', async () => {
    const draft = await deckOf(quoting(4), qaSlide('Kysymyksiä 2/2', 'Riittääkö raha?', 'Katso diat 4 ja 5.'))
    expect(draft.qa.map(({ refs }) => refs)).toEqual([[3], [3, 4]])
    expect(doubtsOn(draft, 7).join()).toContain('off by 1')
  })

  it('are shifted the other way where the numbers are too low', async () => {
    expect((await deckOf(quoting(2))).qa[0]?.refs).toEqual([3])
  })

  it('are never shifted without evidence, and that is told', async () => {
    const draft = await deckOf(qaSlide('Kysymyksiä', 'Riittääkö raha?', 'Katso diat 4 ja 5.'))
    expect(draft.qa[0]?.refs).toEqual([4, 5])
    expect(doubtsOn(draft, 6).join('\n')).toContain('nothing in the text shows')
    expect(doubtsOn(draft, 6).join('\n')).toContain('Slide 5 is named, which has no text')
  })

  it('to a slide that the deck does not have are told and left out', async () => {
    const draft = await deckOf(qaSlide('Kysymyksiä', 'Riittääkö raha?', 'Ks. dia 44.'))
    expect(draft.qa[0]?.refs).toEqual([])
    expect(doubtsOn(draft, 6).join()).toContain('does not have')
  })

  it.each([
    ['Se bild 4.', [4]],
    ['Asiasta on kerrottu dioilla 3–5.', [3, 4, 5]],
    ['Ks. diat 3, 4 ja 5', [3, 4, 5]],
    ['Dian 4 mukaan riittää.', [4]],
    ['Kalvolla 4 kerrotaan.', [4]],
    ['Dia 4/6 kertoo.', [4]],
    ['Median 4 osumaa.', []],
    ['Laskukaava diaarinumerolla 4.', []]
  ])('%s', async (answer, refs) => {
    expect((await deckOf(qaSlide('Kysymyksiä', 'Riittääkö raha?', answer))).qa[0]?.refs).toEqual(refs)
  })
})
