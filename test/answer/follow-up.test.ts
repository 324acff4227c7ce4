import { describe, expect, it } from 'vitest'
import { askedOf, entryIds, ways } from './asking.ts'

const { ask } = askedOf()

describe('a follow-up', () => {
  it.each([
    ['Saako ryhmän pitää tauon aikana?', 'entä etänä?', 'ryhma-etana'],
    ['Kuinka pitkä tauko on?', 'ja ryhmällä?', 'ryhman-tauko'],
    ['lasku pitää lähettää', 'milloin?', 'laskun-paiva'],
    ['Saako ryhmän pitää etänä?', 'miksi?', 'ryhma-etana'],
    ['Kuinka pitkä ryhmän tauko on?', 'entä kauanko se kestää?', 'ryhman-tauko'],
    ['får gruppen hållas?', 'och på distans?', 'ryhma-etana'],
    ['may the group be held?', 'what about online?', 'ryhma-etana']
  ])('"%s" "%s" is understood with the question before it', (previous, question, entry) => {
    const outcome = ask(question, { previous })
    expect(outcome.kind).toBe('answer')
    expect(entryIds(outcome)[0]).toBe(entry)
    expect(outcome.question).toBe(question)
  })

  it('that is a question of its own is answered by itself', () => {
    const previous = 'Saako ryhmän pitää etänä?'
    expect(entryIds(ask('Entä milloin lasku pitää lähettää?', { previous }))).toEqual(['laskun-paiva'])
    expect(ways(ask('Entä mikä on asiakaslinjan numero?', { previous }))).toEqual(['asiakaslinja: looked-up'])
  })

  it('that may mean two things lets the asker choose', () => {
    const outcome = ask('entä Loikka?', { previous: 'milloin lasku pitää lähettää?' })
    expect(outcome.kind).toBe('suggestions')
    expect(entryIds(outcome)).toEqual(['loikka-ikaraja', 'laskun-paiva'])
  })

  it('of more words stands on its own', () => {
    const question = 'Ja mihin päivään mennessä lasku pitää oikein lähettää?'
    expect(entryIds(ask(question, { previous: 'Saako ryhmän pitää etänä?' }))).toEqual(['laskun-paiva'])
    const unclear = 'Ja onko vielä jotain muuta mitä kysyä?'
    expect(ask(unclear, { previous: 'Saako ryhmän pitää etänä?' })).toEqual(ask(unclear))
  })

  it.each(['???', '👍', 'kiitos', 'hei'])('"%s" is none', text => {
    const alone = ask(text)
    expect(ask(text, { previous: 'Saako ryhmän pitää etänä?' })).toEqual(alone)
  })

  it.each(['entä ryhmälle?', 'mikä numero?'])('"%s" without a question before it ends at a contact', text => {
    expect(ways(ask(text)).length).toBeGreaterThan(0)
  })
})

describe('asking for the way to a person after a question', () => {
  it.each([
    'mikä numero?',
    'Mikä on se numero?',
    'mihin numeroon soitan?',
    'puhelinnumero',
    'ja sähköposti?',
    'entä osoite?',
    'vilket nummer?',
    'och e-post?',
    'what is the number?',
    'phone?',
    'email?'
  ])('"%s" gives the contacts of its answer', question => {
    const outcome = ask(question, { previous: 'milloin lasku pitää lähettää?' })
    expect(outcome.kind).toBe('contact')
    expect(ways(outcome)).toEqual(['asiakaslinja: more-help', 'yleisposti: general'])
  })

  it('gives the channel of a question that had no answer', () => {
    const outcome = ask('mikä osoite?', { previous: 'kuka tilaa tulkin?' })
    expect(outcome.kind).toBe('contact')
    expect(ways(outcome)).toEqual(['tulkkiposti: topic', 'yleisposti: general'])
  })

  it('gives the contact that was looked up', () => {
    const outcome = ask('mikä numero?', { previous: 'asiakaslinja' })
    expect(ways(outcome)).toEqual(['asiakaslinja: looked-up'])
  })

  it('remembers that one client was spoken of', () => {
    const outcome = ask('mikä numero?', { previous: 'asiakkaani kysyy, mistä saa parkkiluvan' })
    expect(ways(outcome)[0]).toBe('asiakaslinja: client-case')
  })

  it('means the contact it names, not the one before', () => {
    const previous = 'Saako ryhmän pitää etänä?'
    for (const question of ['asiakaslinjan numero', 'asiakaslinjan puhelinnumero?', 'klientlinjens nummer'])
      expect(ways(ask(question, { previous }))[0]).toBe('asiakaslinja: looked-up')
  })
})

describe('several questions in one message', () => {
  it.each([
    'Kuinka pitkä tauko ryhmällä on? Milloin lasku pitää lähettää?',
    'Hei! Kuinka pitkä tauko ryhmällä on?Milloin lasku pitää lähettää? Kiitos jo etukäteen.',
    'Kuinka pitkä tauko ryhmällä on?\nMilloin lasku pitää lähettää?'
  ])('are all answered, in their order: %j', question => {
    const outcome = ask(question)
    expect(outcome.kind).toBe('answer')
    expect(entryIds(outcome)).toEqual(['ryhman-tauko', 'laskun-paiva'])
  })

  it('have the way to more help with each', () => {
    expect(ways(ask('Kuinka pitkä tauko ryhmällä on? Milloin lasku pitää lähettää?'))).toEqual([
      'ryhmaposti: more-help',
      'asiakaslinja: more-help',
      'yleisposti: general'
    ])
  })

  it('are answered up to three', () => {
    const outcome = ask(
      'Kuinka pitkä tauko ryhmällä on? Saako ryhmän pitää etänä? Milloin lasku pitää lähettää? Mihin KU777 palautetaan?'
    )
    expect(entryIds(outcome)).toEqual(['ryhman-tauko', 'ryhma-etana', 'laskun-paiva'])
  })

  it('that ask the same are answered once', () => {
    const outcome = ask('Kuinka pitkä tauko ryhmällä on? Kauanko ryhmän tauko kestää?')
    expect(entryIds(outcome)).toEqual(['ryhman-tauko'])
  })
})
