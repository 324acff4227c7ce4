import { describe, expect, test } from 'vitest'
import { renderError, renderHelp, renderOutcome, renderThanks, renderWelcome } from '../../src/cards/index.ts'
import { languages } from '../../src/domain/language.ts'
import { channelsFor, sampleContacts, sampleOutcomes, wednesdayMorning } from './samples.ts'
import { elementsOf, sendingButtonsOf, wordsOf } from './walk.ts'

const outcomes = sampleOutcomes('fi', 'Saanko kysyä jotakin erikoista?')
const hasField = (card: Parameters<typeof elementsOf>[0]) =>
  elementsOf(card).some(({ type }) => type === 'Input.Text')

describe('suggestions', () => {
  const card = renderOutcome(outcomes.suggestions, wednesdayMorning)

  test('have a title in words and a button each, and a way out', () => {
    expect(sendingButtonsOf(card).map(({ title, tooltip, verb }) => [title, tooltip, verb])).toEqual([
      ['Näytä vastaus 1', 'Kuka tilaa kuljetuksen kuntoutuspäivälle?', 'showEntry'],
      ['Näytä vastaus 2', 'Miten kuljetus perutaan?', 'showEntry'],
      ['Näytä vastaus 3', 'Mitä kuljetus maksaa?', 'showEntry'],
      ['Ei mikään näistä', undefined, 'noneOfThese'],
      ['Kysy', undefined, 'ask']
    ])
    expect(wordsOf(card)).toContain('Miten kuljetus perutaan?')
  })

  test('come with a channel', () => {
    expect(wordsOf(card)).toContain('kokeilu_kurssit_posti@esimerkki.example')
  })
})

describe('a question without an answer', () => {
  const card = renderOutcome(outcomes.route, wednesdayMorning)

  test('goes to channels, each with its reason and rules, and can be asked anew', () => {
    const words = wordsOf(card)
    expect(words).toContain('En löytänyt vastausta')
    expect(words).toContain('koskeviin kysymyksiin.')
    expect(words).toContain('**Muista:**\n- Älä kirjoita viestiin asiakkaan nimeä.')
    expect(hasField(card)).toBe(true)
  })

  test('shows three channels at most', () => {
    const many = [...channelsFor('topic'), ...channelsFor('general')]
    const words = wordsOf(renderOutcome({ ...outcomes.route, channels: many }, wednesdayMorning))
    expect(words).not.toContain('jolle ei ole omaa kanavaa')
  })

  test('about one client is told that no automaton answers it', () => {
    const channels = channelsFor('client-case')
    const words = wordsOf(renderOutcome({ ...outcomes.route, channels }, wednesdayMorning))
    expect(words).toContain('Automaattinen neuvoja ei vastaa siihen.')
    expect(words).toContain('Täältä voit kysyä yksittäisen asiakkaan asiasta.')
    expect(words).not.toContain('En löytänyt vastausta')
  })
})

test('a contact that was looked up is shown with what it is for', () => {
  const words = wordsOf(renderOutcome(outcomes.contact, wednesdayMorning))
  expect(words).toContain('Kelan yhteystiedot')
  expect(words).toContain('\nPosti vastaa kokeilukurssien sisältöä koskeviin kysymyksiin.')
})

describe('a message with a personal identity code', () => {
  const card = renderOutcome(outcomes.privacy, wednesdayMorning)

  test('is never shown nor carried back', () => {
    expect(JSON.stringify(card)).not.toContain('erikoista')
  })

  test('is told what was done, what to do and where to ask safely', () => {
    const words = wordsOf(card)
    expect(words).toContain('En tallentanut viestiäsi.')
    expect(words).toContain('Poista viestisi')
    expect(words).toContain('Täältä voit kysyä yksittäisen asiakkaan asiasta.')
  })
})

describe('what is no question to the bot', () => {
  const card = renderOutcome(outcomes['off-topic'], wednesdayMorning)

  test('gets a way forward that is not the help itself but leads there', () => {
    expect(wordsOf(card)).not.toContain(wordsOf(renderHelp('fi')))
    expect(sendingButtonsOf(card).map(({ verb }) => verb)).toEqual(['help', 'ask'])
    expect(wordsOf(card)).toContain('Kokeilulinja')
  })

  test('is not shown back', () => {
    expect(JSON.stringify(card)).not.toContain('erikoista')
  })
})

describe('a greeting, help and welcome', () => {
  test.each([
    ['greeting', renderOutcome(outcomes.greeting, wednesdayMorning)],
    ['help', renderHelp('fi')],
    ['welcome', renderWelcome('fi', 'team')]
  ])('%s offers three short questions to try and a field', (_, card) => {
    const examples = sendingButtonsOf(card).filter(({ data }) => 'question' in data)
    expect(examples).toHaveLength(3)
    expect(examples.every(({ title, data }) => 'question' in data && data.question === title)).toBe(true)
    expect(hasField(card)).toBe(true)
  })

  test.each(languages)('in %s the examples are short enough for a button on a phone', language => {
    const titles = sendingButtonsOf(renderHelp(language)).map(({ title }) => title)
    expect(titles.filter(title => title.length > 34)).toEqual([])
  })

  test('a welcome tells how to ask in its place, and who sees it', () => {
    expect(wordsOf(renderWelcome('fi', 'personal'))).toContain('Kirjoita **ohje**')
    expect(wordsOf(renderWelcome('fi', 'groupChat'))).toContain('Kaikki keskustelun osallistujat näkevät')
    expect(wordsOf(renderWelcome('fi', 'team'))).toContain('Kaikki kanavan jäsenet näkevät')
  })

  test('a welcome and help tell the limits', () => {
    for (const card of [renderWelcome('fi', 'personal'), renderHelp('fi')]) {
      expect(wordsOf(card)).toContain('En ole Kelan virallinen palvelu.')
      expect(wordsOf(card)).toContain('Älä kirjoita nimiä, henkilötunnuksia')
    }
  })
})

describe('an error', () => {
  test('has a reference and the way to a person', () => {
    const words = wordsOf(renderError('fi', 'a1b2c3', sampleContacts))
    expect(words).toContain('viitenumero: a1b2c3')
    expect(words).toContain('kokeilu_kurssit_posti@esimerkki.example')
  })

  test('without contacts promises none', () => {
    expect(wordsOf(renderError('fi', 'a1b2c3', []))).not.toContain('suoraan Kelasta')
  })
})

test('thanks are short and have no buttons', () => {
  const card = renderThanks('fi')
  expect(wordsOf(card)).toContain('Kiitos palautteesta')
  expect(sendingButtonsOf(card)).toEqual([])
})
