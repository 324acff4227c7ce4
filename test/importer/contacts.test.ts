import { describe, expect, it } from 'vitest'
import { opening1, textDeck } from './decks/text-deck.ts'
import { doubtsOn, drafted } from './drafted.ts'

/** The contacts of a slide, without where they stand. */
async function contactsIn(...lines: string[]): Promise<object[]> {
  const { contacts } = await drafted(textDeck([opening1, ['Yhteystietoja', '', ...lines]]))
  return contacts.map(
    ({ name, email, phone, hours }) => JSON.parse(JSON.stringify({ name, email, phone, hours })) as object
  )
}

describe('mailboxes', () => {
  it('have the name that stands after them', async () => {
    expect(
      await contactsIn('• kuntoutus_tulkkaus@kela.fi - kuntoutuksen tulkkaukseen liittyvät', 'kysymykset')
    ).toEqual([
      { name: 'Kuntoutuksen tulkkaukseen liittyvät kysymykset', email: 'kuntoutus_tulkkaus@kela.fi' }
    ])
  })

  it('are known by (at), by capitals and without the full stop after them', async () => {
    expect(await contactsIn('• Tilastot: tilastot(at)kela.fi', '• Laskutus: Laskut [at] kela.fi.')).toEqual([
      { name: 'Tilastot', email: 'tilastot@kela.fi' },
      { name: 'Laskutus', email: 'laskut@kela.fi' }
    ])
  })

  it('broken over two lines are whole', async () => {
    expect(await contactsIn('• Palaute: kuntoutus_palaute@', 'kela.fi')).toEqual([
      { name: 'Palaute', email: 'kuntoutus_palaute@kela.fi' }
    ])
  })

  it('are not found in addresses of web pages', async () => {
    expect(await contactsIn('• Videot: https://www.youtube.com/@Kelakanava/videos')).toEqual([])
  })
})

describe('phone lines', () => {
  const authority = { name: 'Kelan viranomaislinja', phone: '020 692 235', hours: 'ma–pe klo 9–15' }

  it.each([
    ['with hours before the number', ['• Kelan viranomaislinja ma-pe 9-15', '020 692 235']],
    ['with hours after the number', ['• Kelan viranomaislinja p. 020 692 235 palvelee ma–pe klo 9–15.']],
    ['with hours on working days', ['• Kelan viranomaislinja, puh. 020 692 235 (arkisin klo 9–15)']],
    [
      'with hours in the next point',
      ['• Kelan viranomaislinja: 020 692 235', '• Palveluaika: ma–pe klo 9–15']
    ],
    [
      'with the weekdays in full',
      ['• Kelan viranomaislinja 020 692 235, maanantaista perjantaihin klo 9.00–15.00']
    ],
    ['with the days after the hours', ['• Kelan viranomaislinja 020 692 235, klo 9–15 arkisin']]
  ])('%s', async (_, lines) => {
    expect(await contactsIn(...lines)).toEqual([authority])
  })

  it('in Swedish', async () => {
    expect(await contactsIn('• FPA:s myndighetslinje, tfn 020 692 235, vardagar kl. 9–15')).toMatchObject([
      { phone: '020 692 235', hours: 'ma–pe klo 9–15' }
    ])
  })

  it('have several times, also over a line end', async () => {
    expect(await contactsIn('• Kelan lääkärilinja 020 371 015 ma–to klo 9–', '16 ja pe klo 10–15')).toEqual([
      { name: 'Kelan lääkärilinja', phone: '020 371 015', hours: 'ma–to klo 9–16 ja pe klo 10–15' }
    ])
  })

  it('keep their own hours where two stand in one point', async () => {
    expect(
      await contactsIn(
        '• Viranomaislinja ma–pe klo 9–15 020 692 235, lääkärilinja ti–to klo 12–15 020 371 015'
      )
    ).toMatchObject([
      { name: 'Viranomaislinja', hours: 'ma–pe klo 9–15' },
      { name: 'lääkärilinja', hours: 'ti–to klo 12–15' }
    ])
    expect(
      await contactsIn(
        '• Viranomaislinja 020 692 235 ma–pe klo 9–15, lääkärilinja 020 371 015 ti–to klo 12–15'
      )
    ).toMatchObject([
      { name: 'Viranomaislinja', hours: 'ma–pe klo 9–15' },
      { name: 'lääkärilinja', hours: 'ti–to klo 12–15' }
    ])
  })

  it('on two slides are one contact, and hours that differ are a doubt', async () => {
    const draft = await drafted(
      textDeck([
        opening1,
        ['Palvelunumerot', '', '• Viranomaislinja ma-pe 9-15', '020 692 235'],
        ['Yhteystietoja', '', '• Viranomaislinja +358 20 692 235 ma–pe klo 8–15']
      ])
    )
    expect(draft.contacts).toEqual([
      { name: 'Viranomaislinja', phone: '020 692 235', hours: 'ma–pe klo 9–15', slides: [2, 3] }
    ])
    expect(doubtsOn(draft, 3).join()).toContain('ma–pe klo 8–15')
  })

  it('are not dates, identity codes, case numbers or hours', async () => {
    expect(
      await contactsIn(
        '• Voimassa 01.02.2026 alkaen, tunnus 010190-123A, päätös 012345/2026',
        '• Auki ma–pe klo 09.00–15.00'
      )
    ).toEqual([])
  })

  it('with hours that name no day have none, with a doubt', async () => {
    const draft = await drafted(
      textDeck([opening1, ['Yhteystietoja', '', '• Viranomaislinja 020 692 235, klo 9–15']])
    )
    expect(draft.contacts[0]?.hours).toBeUndefined()
    expect(doubtsOn(draft, 2).join()).toContain('without their days')
  })
})
