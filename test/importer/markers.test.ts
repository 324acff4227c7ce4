import { describe, expect, it } from 'vitest'
import { opening1, qaSlide, textDeck } from './decks/text-deck.ts'
import { drafted } from './drafted.ts'

const deckOf = (...slides: string[][]) => drafted(textDeck([opening1, ['Ennakkokysymykset'], ...slides]))
const pairs = async (...slides: string[][]) =>
  (await deckOf(...slides)).qa.map(({ question, answer }) => [question, answer])

describe('markers of questions and answers', () => {
  it.each([
    ['Kysymys:', 'Vastaus:'],
    ['Kysymys;', 'Vastaus;'],
    ['Kysymys 3.', 'Vastaus 3.'],
    ['Kysymys 3:', 'Vastaus kysymykseen 3:'],
    ['Kysymys 3', 'Vastaus 3'],
    ['1.2 Kysymys:', 'Vastaus:'],
    ['1.2 Kysymys:', '1.2 Vastaus:'],
    ['KYSYMYS:', 'VASTAUS:'],
    ['• Kysymys:', '• Vastaus:'],
    ['Ennakkokysymys 2:', 'Kelan vastaus:'],
    ['Kysymys (chat):', 'Vastaus (Kela):'],
    ['Kysymys osallistujalta:', 'Vastaus:'],
    ['K:', 'V:'],
    ['Fråga:', 'Svar:'],
    ['Fråga 4.', 'Svar på fråga 4:'],
    ['Förhandsfråga:', 'FPA:s svar:'],
    ['F:', 'S:'],
    ['12Kysymys:', 'Vastaus:']
  ])('%s with %s', async (question, answer) => {
    const lines = [
      `${question}${/\d$/.test(question) ? '\n' : ' '}Maksetaanko matkoista?`,
      '',
      `${answer}${/\d$/.test(answer) ? '\n' : ' '}Matkoista maksetaan.`
    ]
    expect(await pairs(['Kysymyksiä 1/1', '', ...lines])).toEqual([
      ['Maksetaanko matkoista?', 'Matkoista maksetaan.']
    ])
  })

  it('stand in one line after a sentence', async () => {
    expect(await pairs(['Matkat', '', 'Kysymys: Maksetaanko matkoista? Vastaus: Maksetaan.'])).toEqual([
      ['Maksetaanko matkoista?', 'Maksetaan.']
    ])
  })

  it('are words of the question where they stand inside it', async () => {
    const slide = [
      'Lomakkeet',
      '',
      'Kysymys: Milloin vastaus hakemukseen tulee, ja tuleeko',
      'vastaus: kyllä tai ei, myös',
      'Vastaus kirjeitse -palvelussa?',
      '',
      'Vastaus: Vastaus tulee viikossa.'
    ]
    expect(await pairs(slide)).toEqual([
      [
        'Milloin vastaus hakemukseen tulee, ja tuleeko vastaus: kyllä tai ei, myös Vastaus kirjeitse -palvelussa?',
        'Vastaus tulee viikossa.'
      ]
    ])
  })

  it('are not repeated words: Kysymys: Kysymys liittyen …', async () => {
    expect(
      (
        await pairs(qaSlide('Kysymyksiä', 'Kysymys liittyen laskuihin. Kenelle ne lähetetään?', 'Kelaan.'))
      )[0]?.[0]
    ).toBe('Kysymys liittyen laskuihin. Kenelle ne lähetetään?')
  })

  it('are a slide’s title too', async () => {
    expect(await pairs(['Kysymys 5: Saako ryhmään ottaa kaksi lisää?', '', 'Vastaus: Saa.'])).toEqual([
      ['Saako ryhmään ottaa kaksi lisää?', 'Saa.']
    ])
  })
})
