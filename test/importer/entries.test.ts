import { describe, expect, it } from 'vitest'
import { entriesOf } from '../../src/importer/entries/entries-of.ts'
import { opening1, qaSlide, textDeck } from './decks/text-deck.ts'
import { drafted } from './drafted.ts'

const entriesIn = async (...slides: string[][]) =>
  entriesOf(await drafted(textDeck([opening1, ...slides])), () => 'yleinen')

const question = qaSlide('Kysymyksiä', 'Onko?', 'On.')

describe('what people ask of the meeting itself', () => {
  it('has an entry: what was on the agenda', async () => {
    const agenda = [
      'Ohjelma',
      '',
      '• Avaus klo 9.00',
      '• Hinnat, suunnittelija Oili Oja',
      '• Päätös klo 10.30'
    ]
    const entry = (await entriesIn(agenda, question)).find(({ slides }) => slides.includes(2))
    expect(entry).toMatchObject({
      kind: 'fact',
      status: 'draft',
      title: 'Mitä kumppanuustapaamisen ohjelmassa oli?',
      answer: '- Avaus klo 9.00\n- Hinnat, suunnittelija Oili Oja\n- Päätös klo 10.30'
    })
  })

  it('has an entry: when the next one is, with what to say once that day is over', async () => {
    const closing = [
      'Kiitos osallistumisesta!',
      '',
      'Tapaamme seuraavan kerran tiistaina 13.10.2026 klo 9-10.30 Teamsissa.'
    ]
    const entry = (await entriesIn(question, closing)).find(({ slides }) => slides.includes(3))
    expect(entry).toMatchObject({
      title: 'Milloin seuraava kumppanuustapaaminen on?',
      answer: 'Seuraava kumppanuustapaaminen on tiistaina 13.10.2026 klo 9–10.30 Teamsissa.',
      validUntil: { date: '2026-10-13' }
    })
    expect(entry?.validUntil?.afterwards.fi).toContain('oli 13.10.2026')
  })

  it('has with it what else the slide tells, but not its thanks', async () => {
    const closing = [
      'Seuraava kumppanuustapaaminen on',
      '',
      'tiistaina 13.10.2026 klo 9–10.',
      'Lähetä kysymykset 1.10.2026 mennessä.',
      'Kiitos, että olit mukana! Hyvää kevättä!'
    ]
    const [entry] = (await entriesIn(question, closing)).filter(({ slides }) => slides.includes(3))
    expect(entry?.answer).toBe(
      'Seuraava kumppanuustapaaminen on tiistaina 13.10.2026 klo 9–10.\n\nLähetä kysymykset 1.10.2026 mennessä.'
    )
  })

  it('has one entry for the slide of the next meeting, however it is titled', async () => {
    const closing = ['Tapaamme seuraavan kerran', '', 'tiistaina 13.10.2026 klo 9–10 Teamsissa.', 'Kiitos!']
    expect((await entriesIn(question, closing)).filter(({ slides }) => slides.includes(3))).toHaveLength(1)
  })

  it('is no answer to the question on the slide before', async () => {
    const closing = ['Tapaamme seuraavan kerran', 'tiistaina 13.10.2026 klo 9–10 Teamsissa.']
    const [entry] = await entriesIn(question, closing)
    expect([entry?.answer, entry?.slides]).toEqual(['On.', [2]])
  })

  it('loses nothing that the slide tells beside it', async () => {
    const closing = [
      'Tapaamme seuraavan kerran',
      '',
      'tiistaina 13.10.2026 klo 9–10 Talossa.',
      'Ilmoittaudu 1.10. mennessä!'
    ]
    const entries = (await entriesIn(question, closing)).filter(({ slides }) => slides.includes(3))
    const told = entries.map(({ answer }) => answer).join(' ')
    for (const fact of ['Talossa', 'Ilmoittaudu 1.10. mennessä!']) expect(told).toContain(fact)
  })

  it('has it in Swedish where the deck is Swedish', async () => {
    const swedish = [
      ['Krävande medicinsk rehabilitering', 'partnermöte', 'Torsdagen den 12 mars 2026 kl. 9–10, Teams'],
      [
        'Frågor',
        '',
        'Fråga: Får närstående delta i rehabiliteringen?',
        '',
        'Svar: Ja, om beslutet säger så.'
      ],
      ['Tack!', '', 'Nästa partnermöte hålls den 13 oktober 2026 kl. 9–10.']
    ]
    const entries = entriesOf(await drafted(textDeck(swedish)), () => 'yleinen')
    expect(entries.find(({ slides }) => slides.includes(3))?.translations.sv).toMatchObject({
      title: 'När är nästa partnermöte?',
      answer: 'Nästa partnermöte är tisdag 13.10.2026 kl. 9–10.'
    })
  })

  it('has none where the deck does not tell it', async () => {
    expect(await entriesIn(question)).toHaveLength(1)
  })
})

describe('a question that asks several things', () => {
  it('is known whole and by each of them', async () => {
    const several = 'Hinnat ovat nousseet. Milloin hinta tarkistetaan? Saako tarkistuksen takautuvasti?'
    const [entry] = await entriesIn(qaSlide('Kysymyksiä', several, 'Tammikuussa. Ei saa.'))
    expect(entry?.phrasings.fi).toEqual([
      several,
      'Milloin hinta tarkistetaan?',
      'Saako tarkistuksen takautuvasti?'
    ])
  })

  it('is known once where it asks one', async () => {
    const [entry] = await entriesIn(qaSlide('Kysymyksiä', 'Hinnat nousevat. Milloin?', 'Tammikuussa.'))
    expect(entry?.phrasings.fi).toEqual(['Hinnat nousevat. Milloin?'])
  })
})

describe('a slide of links', () => {
  const links = [
    'Linkkejä',
    '',
    '• Kelan verkkokoulu | Kumppanit | Kela',
    '• Sopii uudelle ohjaajalle.',
    '• Kelan tapahtumat',
    ' https://extraverkkokoulu.kela.fi/',
    'https://www.kela.fi/tapahtumat'
  ]

  it('becomes an entry for each, with what the slide says of it', async () => {
    const entries = (await entriesIn(question, links)).filter(({ kind }) => kind === 'link')
    expect(entries.map(({ title, answer }) => [title, answer])).toEqual([
      ['Kelan verkkokoulu', 'Kelan verkkokoulu | Kumppanit | Kela. Sopii uudelle ohjaajalle.'],
      ['Kelan tapahtumat', 'Kelan tapahtumat']
    ])
    expect(entries.map(entry => entry.links.map(({ url }) => url))).toEqual([
      ['https://extraverkkokoulu.kela.fi/'],
      ['https://www.kela.fi/tapahtumat']
    ])
  })
})
