import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { opening1, textDeck } from './decks/text-deck.ts'
import { doubtsOn, drafted } from './drafted.ts'

const known = [
  [
    'Kuntoutuksen tapahtumat ja koulutukset',
    'https://www.kela.fi/kuntoutuspalvelut-tapahtumat-ja-koulutukset'
  ],
  ['Koulutukset ammattilaisille', 'https://www.kela.fi/yhteistyokumppanit-koulutukset'],
  ['Kelan kuntoutuksen sivut henkilöasiakkaille', 'https://www.kela.fi/kuntoutus'],
  ['Kelan tapahtumat', 'https://www.kela.fi/tapahtumat'],
  ['Terveysinfo -uutiskirje', 'https://www.kela.fi/uutiskirjeet'],
  ['Kelan verkkokoulu', 'https://extraverkkokoulu.kela.fi/'],
  ['Kelakanava – YouTube', 'https://www.youtube.com/@Kelakanava/videos'],
  ['Elämässä.fi – asiakastarinoita', 'https://elamassa.fi/']
] as const
const descriptions = ['Terveydenhuollon ammattilaisille.', 'Tallennetut tilaisuudet']

function linkDeck(labels: readonly string[], urls: readonly string[]): string {
  return `${textDeck([opening1, ['Tietoa Kelan kuntoutuksesta', '', ...labels.map(label => `• ${label}`)]])}\n ${urls.join('\n')}\n\n\nKiitos!`
}

describe('addresses that stand apart', () => {
  it('are paired with their labels by meaning, in whatever order they come', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...known], { minLength: known.length }), async shuffled => {
        const labels = [
          ...known.map(([label]) => label).slice(0, 3),
          ...descriptions,
          ...known.map(([label]) => label).slice(3)
        ]
        const draft = await drafted(
          linkDeck(
            labels,
            shuffled.map(([, url]) => url)
          )
        )
        expect(draft.links.map(({ label, url }) => [label, url])).toEqual(known)
      }),
      { numRuns: 30 }
    )
  })

  it('that stand twice are one link', async () => {
    const urls = known.map(([, url]) => url)
    expect(
      (
        await drafted(
          linkDeck(
            known.map(([label]) => label),
            [...urls, ...urls.slice(6)]
          )
        )
      ).links
    ).toHaveLength(known.length)
  })

  it('leave a label without an address without, and tell it', async () => {
    const draft = await drafted(
      linkDeck(
        known.map(([label]) => label),
        known.slice(1).map(([, url]) => url)
      )
    )
    expect(draft.links.filter(({ url }) => url !== null).map(({ label, url }) => [label, url])).toEqual(
      known.slice(1)
    )
  })

  it('that fit no label are told, not given to one', async () => {
    const draft = await drafted(
      linkDeck(
        ['Kelan tapahtumat', 'Hinnastot'],
        ['https://www.kela.fi/tapahtumat', 'https://www.example.org/xyz']
      )
    )
    expect(draft.links).toContainEqual({
      label: 'https://www.example.org/xyz',
      url: 'https://www.example.org/xyz',
      slide: 2
    })
    expect(draft.links).toContainEqual({ label: 'Hinnastot', url: null, slide: 2 })
    expect(doubtsOn(draft, 2).join()).toContain('No text on the slide tells')
  })
})

describe('links in the text', () => {
  it('have the label before them, or the slide’s title', async () => {
    const draft = await drafted(
      textDeck([
        opening1,
        [
          'Verkkokurssi',
          '',
          '• www.kela.fi/kuntoutuksen-',
          'verkkokurssi',
          '• Uusi hinnasto: https://www.kela.fi/hinnasto.',
          '• Kurssi on maksuton.'
        ]
      ])
    )
    expect(draft.links).toEqual([
      { label: 'Verkkokurssi', url: 'https://www.kela.fi/kuntoutuksen-verkkokurssi', slide: 2 },
      { label: 'Uusi hinnasto', url: 'https://www.kela.fi/hinnasto', slide: 2 }
    ])
  })

  it('are pages’ names without an address too', async () => {
    const draft = await drafted(
      textDeck([
        opening1,
        [
          'Palaute',
          '',
          '• Palaute on kerätty. Lisätietoa verkossa Palautteen',
          'tulokset | Kumppanit | Kela.'
        ]
      ])
    )
    expect(draft.links).toEqual([{ label: 'Palautteen tulokset | Kumppanit | Kela', url: null, slide: 2 }])
    expect(doubtsOn(draft, 2).join()).toContain('no address')
  })
})
