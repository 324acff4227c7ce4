import { describe, expect, test } from 'vitest'
import { channelInWords, contactInWords } from '../../src/text/contact.ts'
import { dateInWords } from '../../src/text/dates.ts'
import { noteInWords } from '../../src/text/notes.ts'
import { sourceInWords } from '../../src/text/source.ts'
import { channelsFor, foundEntry, sampleContacts, sampleEntry, wednesdayMorning } from '../cards/samples.ts'

test('a date is written as people write it', () => {
  expect(dateInWords('2025-06-03', 'fi')).toBe('3.6.2025')
  expect(dateInWords('2025-06-03', 'sv')).toBe('3.6.2025')
  expect(dateInWords('2025-06-03', 'en')).toBe('3 June 2025')
})

describe('the source of an answer', () => {
  const withSlides = (...slides: number[]) => foundEntry({ entry: sampleEntry({ slides }) })

  test('names one slide, or several', () => {
    expect(sourceInWords(withSlides(15), 'fi')).toBe('Kumppanuustapaaminen 12.3.2025, dia 15')
    expect(sourceInWords(withSlides(7, 21), 'fi')).toBe('Kumppanuustapaaminen 12.3.2025, diat 7 ja 21')
    expect(sourceInWords(withSlides(7, 8, 21), 'sv')).toBe('Partnermöte 12.3.2025, bilderna 7, 8 och 21')
    expect(sourceInWords(withSlides(7, 8), 'en')).toBe('Partner meeting 12 March 2025, slides 7 and 8')
  })

  test('is the meeting alone where there are no slides', () => {
    expect(sourceInWords(withSlides(), 'fi')).toBe('Kumppanuustapaaminen 12.3.2025')
  })
})

describe('a note', () => {
  test('tells how old an answer is', () => {
    expect(noteInWords({ kind: 'old', date: '2025-06-02' }, 'fi')).toBe(
      'Tämä on kerrottu 2.6.2025, yli vuosi sitten. Tarkista asia ennen kuin toimit.'
    )
  })

  test('tells that an answer is no longer valid, and what is', () => {
    expect(noteInWords({ kind: 'expired', text: 'Mötet har hållits.' }, 'sv')).toBe(
      'Informationen gäller inte längre. Mötet har hållits.'
    )
  })

  test('tells in which language the answer is', () => {
    expect(noteInWords({ kind: 'unofficial-translation' }, 'en')).toContain('unofficial translation')
    expect(noteInWords({ kind: 'finnish-only' }, 'sv')).toContain('bara på finska')
  })
})

describe('a contact', () => {
  const inWords = (reason: Parameters<typeof channelsFor>[0]) =>
    channelsFor(reason).map(channel => channelInWords(channel, 'fi', wednesdayMorning))

  test('says in one sentence what it is for where the matter is its own', () => {
    const purpose = 'Posti vastaa kokeilukurssien sisältöä koskeviin kysymyksiin.'
    expect(inWords('topic')[0]?.reason).toBe(purpose)
    expect(inWords('more-help')[0]?.reason).toBe(purpose)
  })

  test('says why it is offered where the matter is not its own', () => {
    expect(inWords('client-case')[0]?.reason).toBe('Täältä voit kysyä yksittäisen asiakkaan asiasta.')
    expect(inWords('general')[0]?.reason).toBe('Täältä voit kysyä asiasta, jolle ei ole omaa kanavaa.')
  })

  test('that was looked up says only what it is for', () => {
    expect(inWords('looked-up')[0]?.reason).toBe(
      'Posti vastaa kokeilukurssien sisältöä koskeviin kysymyksiin.'
    )
  })

  test('tells its hours and whether it is open', () => {
    expect(inWords('topic')[1]).toMatchObject({
      name: 'Kokeilulinja',
      hours: 'ma–pe klo 9–15',
      availability: 'Avoinna nyt, sulkeutuu klo 15.'
    })
  })

  test('without hours has none in words', () => {
    expect(inWords('topic')[0]).toMatchObject({ hours: undefined, availability: undefined })
  })

  test('by itself is in the language of the reader', () => {
    expect(sampleContacts.map(contact => contactInWords(contact, 'sv').name)).toEqual([
      'Posten för försökskurser',
      'Försökslinjen'
    ])
  })
})
