import { describe, expect, it } from 'vitest'
import { opening1, qaSlide, textDeck } from './decks/text-deck.ts'
import { answeredOn, doubtsOn, drafted } from './drafted.ts'

const deckOf = (...slides: string[][]) => drafted(textDeck([opening1, ['Ennakkokysymykset'], ...slides]))
const pairs = async (...slides: string[][]) =>
  (await deckOf(...slides)).qa.map(({ question, answer }) => [question, answer])

describe('answers find their questions', () => {
  it('one answer for several questions on a slide is taken for each, with a doubt', async () => {
    const draft = await deckOf([
      'Laskut',
      '',
      'Kysymys: Milloin laskutetaan?',
      '',
      'Kysymys: Kuka laskuttaa?',
      '',
      'Vastaus: Palveluntuottaja kuukausittain.'
    ])
    expect(draft.qa.map(({ answer }) => answer)).toEqual([
      'Palveluntuottaja kuukausittain.',
      'Palveluntuottaja kuukausittain.'
    ])
    expect(doubtsOn(draft, 3).join()).toContain('2 questions stand before one answer')
  })

  it('a numbered answer goes to its numbers only', async () => {
    const draft = await deckOf(
      ['Kysymykset', '', 'Kysymys 1: Yksi?', '', 'Kysymys 2: Kaksi?', '', 'Kysymys 3: Kolme?'],
      ['Vastaukset', '', 'Vastaus kysymyksiin 1–2: Ensin.', '', 'Vastaus 3: Sitten.']
    )
    expect(draft.qa.map(({ question, answer }) => [question, answer])).toEqual([
      ['Yksi?', 'Ensin.'],
      ['Kaksi?', 'Ensin.'],
      ['Kolme?', 'Sitten.']
    ])
  })

  it('a numbered answer reaches questions of earlier slides', async () => {
    const draft = await deckOf(
      ['Laskut', '', 'Kysymys 1: Yksi?'],
      ['Tilat', '', 'Kysymys 2: Kaksi?', '', 'Vastaus kysymyksiin 1 ja 2: Samoin.'],
      ['Ajat', '', 'Kysymys 3: Kolme?', '', 'Vastaus 3: Toisin.']
    )
    expect(draft.qa.map(({ question, answer }) => [question, answer])).toEqual([
      ['Yksi?', 'Samoin.'],
      ['Kaksi?', 'Samoin.'],
      ['Kolme?', 'Toisin.']
    ])
  })

  it('a question without an answer stays without, whatever comes next', async () => {
    const draft = await deckOf(
      ['Avoimia', '', 'Kysymys: Tuleeko uusi kurssi?'],
      qaSlide('Kysymyksiä 2/2', 'Onko tiloja?', 'On.')
    )
    expect(draft.unanswered).toEqual([{ question: 'Tuleeko uusi kurssi?', slides: [3] }])
    expect(draft.qa.map(({ question }) => question)).toEqual(['Onko tiloja?'])
    expect(doubtsOn(draft, 3)).toContain('A question without an answer.')
  })

  it('an answer at the beginning of the next slide belongs to the question before it', async () => {
    const draft = await deckOf(
      ['Kysymyksiä 1/2', '', 'Kysymys: Onko tiloja?'],
      ['Kysymyksiä 2/2', '', 'Vastaus: On.']
    )
    expect(draft.qa).toMatchObject([{ question: 'Onko tiloja?', answer: 'On.', slides: [3, 4] }])
  })

  it('an answer after a slide with something else belongs to none', async () => {
    const draft = await deckOf(
      ['Kysymyksiä', '', 'Kysymys: Onko tiloja?'],
      ['Tilat', '', '• Tilat on lueteltu.'],
      ['Jatkoa', '', 'Vastaus: On.']
    )
    expect(draft.qa).toEqual([])
    expect(draft.unanswered.map(({ question }) => question)).toEqual(['Onko tiloja?'])
    expect(doubtsOn(draft, 5)).toContain('An answer stands here without its question.')
  })

  it('an answer goes on over a footer', async () => {
    const slide = [
      'Kysymyksiä 1/1',
      '',
      'Kysymys: Onko tiloja?',
      '',
      'Vastaus: Tiloja on sekä',
      '',
      '12.3.20263',
      '',
      'pohjoisessa että etelässä.'
    ]
    const draft = await drafted(
      `${textDeck([opening1, ['Ennakkokysymykset'], slide])}\n Kiitos!\n\n12.3.20264`
    )
    expect(draft.qa).toMatchObject([{ answer: 'Tiloja on sekä pohjoisessa että etelässä.', slides: [3] }])
  })

  it('an answer goes on over a next slide with the same title', async () => {
    const draft = await deckOf(qaSlide('Kysymyksiä ja vastauksia 1/2', 'Onko tiloja?', 'Tiloja on paljon.'), [
      'Kysymyksiä ja vastauksia 2/2',
      '',
      'Lisäksi vuokrataan.'
    ])
    expect(draft.qa).toMatchObject([{ answer: 'Tiloja on paljon.\n\nLisäksi vuokrataan.', slides: [3, 4] }])
  })

  it('an answer goes on over a next slide in the middle of its sentence', async () => {
    const draft = await deckOf(qaSlide('Kysymyksiä', 'Onko tiloja?', 'Tiloja on sekä pohjoisessa'), [
      'että etelässä.'
    ])
    expect(draft.qa).toMatchObject([{ slides: [3, 4] }])
  })

  it('an answer ends where a slide with another title begins', async () => {
    const draft = await deckOf(qaSlide('Kysymyksiä', 'Onko tiloja?', 'On.'), [
      'Koulutukset ammattilaisille',
      '',
      '• Koulutukset alkavat.'
    ])
    expect(draft.qa).toMatchObject([{ answer: 'On.', slides: [3] }])
    expect(draft.facts).toMatchObject([{ title: 'Koulutukset ammattilaisille', slides: [4] }])
  })
})

describe('the text of questions and answers', () => {
  it('keeps sub-questions with o as a list under a lead-in without a question mark', async () => {
    const slide = [
      'Kysymyksiä',
      '',
      'Kysymys: Päätöksiä on tullut',
      'vähemmän',
      'o Mistä se johtuu?',
      'o Jatkuuko se ensi',
      'vuonna?',
      '',
      'Vastaus: Hakemuksia on vähemmän.'
    ]
    expect((await pairs(slide))[0]).toEqual([
      'Päätöksiä on tullut vähemmän\n- Mistä se johtuu?\n- Jatkuuko se ensi vuonna?',
      'Hakemuksia on vähemmän.'
    ])
  })

  it('keeps bullets of an answer as a list', async () => {
    const slide = [
      'Kysymyksiä',
      '',
      'Kysymys: Mitä puuttuu?',
      '',
      'Vastaus: Puuttuu',
      '• lausunto',
      '• suunnitelma.'
    ]
    expect((await pairs(slide))[0]?.[1]).toBe('Puuttuu\n- lausunto\n- suunnitelma.')
  })

  it('keeps the paragraphs of an answer where every line is followed by a blank one', async () => {
    const long = 'Palveluntuottaja voi halutessaan käyttää osaamista asiakkaan tarpeen mukaan, mutta'
    const text = textDeck(
      [
        opening1,
        [
          'Kysymyksiä',
          'Kysymys: Voiko?',
          `Vastaus: ${long}`,
          'kustannukset jäävät sille.',
          'Kela kertoo asiasta myös ohjaaville tahoille.'
        ]
      ],
      { spaced: true }
    )
    expect((await drafted(text)).qa[0]?.answer.split('\n\n')).toHaveLength(2)
  })
})

describe('contents pages', () => {
  it('that list the questions do not add to them', async () => {
    const draft = await drafted(
      textDeck([
        opening1,
        ['Sisältö', '', 'Kysymys 1: Onko tiloja? ..... 3', 'Kysymys 2: Onko aikoja? ..... 4'],
        qaSlide('1', '', '').slice(0, 0).concat(['Tilat', '', 'Kysymys 1: Onko tiloja?', '', 'Vastaus: On.']),
        ['Ajat', '', 'Kysymys 2: Onko aikoja?', '', 'Vastaus: On niitäkin.']
      ])
    )
    expect(answeredOn(draft)).toEqual([[3], [4]])
    expect(draft.unanswered).toEqual([])
  })

  it('are known without their title, by numbers that come again', async () => {
    const draft = await drafted(
      textDeck([
        opening1,
        ['Ennakkokysymykset', '', 'Kysymys 1: Tilat', 'Kysymys 2: Ajat'],
        ['Tilat', '', 'Kysymys 1: Onko tiloja?', '', 'Vastaus: On.'],
        ['Ajat', '', 'Kysymys 2: Onko aikoja?', '', 'Vastaus: On niitäkin.']
      ])
    )
    expect(draft.unanswered).toEqual([])
    expect(answeredOn(draft)).toEqual([[3], [4]])
  })

  it('keep a listed question that comes nowhere again', async () => {
    const draft = await drafted(
      textDeck([
        opening1,
        ['Sisältö', '', 'Kysymys 1: Onko tiloja?', 'Kysymys 2: Mihin hinta perustuu?'],
        ['Tilat', '', 'Kysymys 1: Onko tiloja?', '', 'Vastaus: On.']
      ])
    )
    expect(draft.unanswered.map(({ question }) => question)).toEqual(['Mihin hinta perustuu?'])
  })
})

describe('when a question was asked', () => {
  it('is told by its section, and by its own title before that', async () => {
    const draft = await drafted(
      textDeck([
        opening1,
        ['Ennakkokysymykset vastauksineen'],
        qaSlide('Kysymyksiä ja vastauksia 1/1', 'Ennen?', 'Ennen.'),
        ['Ajankohtaista osallistujilta –', 'keskustelua ja', 'kysymyksiä'],
        qaSlide('Kysymyksiä ja vastauksia 1/1', 'Nyt?', 'Nyt.'),
        qaSlide('Etukäteen lähetetty kysymys', 'Sittenkin?', 'Sittenkin.')
      ])
    )
    expect(draft.qa.map(({ asked }) => asked)).toEqual(['ahead', 'in-meeting', 'ahead'])
  })

  it('is a doubt where nothing tells it', async () => {
    expect(
      doubtsOn(await drafted(textDeck([opening1, qaSlide('Tilat', 'Onko?', 'On.')])), 2).join()
    ).toContain('not told')
  })
})
