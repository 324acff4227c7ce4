import { describe, expect, test } from 'vitest'
import { renderOutcome } from '../../src/cards/index.ts'
import {
  channelsFor,
  foundEntry,
  sampleEntry,
  sampleOutcomes,
  threeEntries,
  wednesdayMorning
} from './samples.ts'
import { buttonsOf, elementsOf, markdownOf, sendingButtonsOf, wordsOf } from './walk.ts'

const { answer } = sampleOutcomes('fi')
const cardOf = (answers = threeEntries) => renderOutcome({ ...answer, answers }, wednesdayMorning)

describe('an answer', () => {
  test('has the title, the answer and its source with the slides', () => {
    const words = wordsOf(cardOf([foundEntry()]))
    expect(words).toContain('Kuka tilaa kuljetuksen kuntoutuspäivälle?')
    expect(words).toContain('Asiakas tilaa kuljetuksen itse.')
    expect(words).toContain('Lähde: Kumppanuustapaaminen 12.3.2025, diat 7 ja 21')
  })

  test('is warned of first when it has expired', () => {
    const words = wordsOf(cardOf([foundEntry({ notes: [{ kind: 'expired', text: 'Katso uusi ohje.' }] })]))
    expect(words.indexOf('**Huomaa:** Tieto ei ole enää voimassa. Katso uusi ohje.')).toBeGreaterThan(-1)
    expect(words.indexOf('Katso uusi ohje.')).toBeLessThan(words.indexOf('Asiakas tilaa'))
  })

  test('is followed by a note of its age', () => {
    const words = wordsOf(cardOf([foundEntry({ notes: [{ kind: 'old', date: '2024-03-12' }] })]))
    expect(words.indexOf('12.3.2024, yli vuosi sitten')).toBeGreaterThan(words.indexOf('Asiakas tilaa'))
  })

  test('marks its links as leaving Teams and keeps brackets in them from breaking the link', () => {
    expect(markdownOf(cardOf([foundEntry()]))).toContain(
      '- [Kuljetusten \\[ohje\\] (avautuu selaimeen)](https://esimerkki.example/kuljetus_%28ohje%29)'
    )
  })

  test('has near-duplicates and the rules of its channels folded, each opened by a button', () => {
    const card = cardOf()
    const folded = elementsOf(card).filter(
      element => element.type === 'Container' && element.isVisible === false
    )
    const toggles = buttonsOf(card).filter(button => button.type === 'Action.ToggleVisibility')
    expect(folded.map(element => 'id' in element && element.id)).toEqual(
      toggles.flatMap(({ targetElements }) => targetElements)
    )
    expect(toggles.map(({ tooltip }) => tooltip)).toEqual([
      'Miten kuljetus perutaan?',
      'Mitä kuljetus maksaa?',
      'Näytä tai piilota yhteydenoton ohjeet'
    ])
    expect(wordsOf(card)).toContain('Miten kuljetus perutaan?')
  })

  test('tells of each folded answer where it was told before it is opened', () => {
    const shown = cardOf().body.filter(element => !('isVisible' in element))
    const words = wordsOf({ ...cardOf(), body: shown })
    expect(words.split('Lähde: Kumppanuustapaaminen 12.3.2025')).toHaveLength(threeEntries.length + 1)
  })

  test('asks whether it helped, and a no carries the question on', () => {
    const sent = sendingButtonsOf(cardOf()).map(({ data }) => data)
    expect(sent).toContainEqual({ verb: 'helped', entryId: 'kuljetuksen-tilaaminen', language: 'fi' })
    expect(sent).toContainEqual({
      verb: 'notHelped',
      entryId: 'kuljetuksen-tilaaminen',
      question: 'Kuka tilaa kuljetuksen?',
      language: 'fi'
    })
  })

  test('shows the way to a person: name, address as text and as a link, hours and whether it is open', () => {
    const words = wordsOf(cardOf())
    expect(words).toContain('Kokeilulinja')
    expect(words).toContain('Sähköposti: kokeilu_kurssit_posti@esimerkki.example')
    expect(words).toContain(
      '[Lähetä viesti (avautuu sähköpostiohjelmaan)](mailto:kokeilu_kurssit_posti@esimerkki.example)'
    )
    expect(words).toContain('[Soita (avautuu puhelinsovellukseen)](tel:+358200000000)')
    expect(words).toContain('Palveluaika: ma–pe klo 9–15')
    expect(words).toContain('Avoinna nyt, sulkeutuu klo 15.')
    expect(words).toContain('Suljettu nyt. Avautuu huomenna klo 16.30.')
  })

  test('leaves further answers out when the card would be too big for Teams', () => {
    const long = (id: string) =>
      foundEntry({
        entry: sampleEntry({ id, title: `Vastaus ${id}`, answer: 'Pitkä vastaus. '.repeat(400) })
      })
    const card = cardOf([long('yksi'), long('kaksi'), long('kolme')])
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThanOrEqual(28 * 1024)
    expect(wordsOf(card)).toContain('Vastaus yksi')
    expect(wordsOf(card)).not.toContain('Vastaus kaksi')
  })

  test('without any entry leads to the channels', () => {
    expect(wordsOf(cardOf([]))).toContain('En löytänyt vastausta')
  })
})

describe('an answer in Swedish', () => {
  const swedish = sampleOutcomes('sv').answer
  const cardWith = (found = foundEntry()) => renderOutcome({ ...swedish, answers: [found] }, wednesdayMorning)

  test('is the translation', () => {
    expect(wordsOf(cardWith())).toContain('Klienten beställer själv')
  })

  test('without a translation is Finnish, says so first, and is read aloud as Finnish', () => {
    const card = cardWith(
      foundEntry({ entry: sampleEntry({ translations: {} }), notes: [{ kind: 'finnish-only' }] })
    )
    const finnish = elementsOf(card).filter(element => element.type === 'TextBlock' && element.lang === 'fi')
    expect(finnish.map(element => element.type === 'TextBlock' && element.text)).toEqual([
      'Kuka tilaa kuljetuksen kuntoutuspäivälle?',
      expect.stringContaining('Asiakas tilaa kuljetuksen itse.')
    ])
    const words = wordsOf(card)
    expect(words.indexOf('Svaret finns bara på finska.')).toBeLessThan(words.indexOf('Asiakas tilaa'))
  })
})

test('words of the knowledge that look like Markdown are shown as they are', () => {
  const entry = sampleEntry({ title: '1. *Tähti* ja [haka]_' })
  const [channel] = channelsFor('topic')
  if (!channel) throw new Error('no sample channel')
  const purpose = { ...channel.contact.purpose, fi: '- Posti *vain* viesteille.' }
  const card = renderOutcome(
    {
      ...answer,
      answers: [foundEntry({ entry })],
      channels: [{ ...channel, contact: { ...channel.contact, purpose } }]
    },
    wednesdayMorning
  )
  expect(markdownOf(card)).toContain('1\\. \\*Tähti\\* ja \\[haka\\]\\_')
  expect(markdownOf(card)).toContain('\\- Posti \\*vain\\* viesteille.')
})
