import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createChannelFinder } from '../../src/answer/channels.ts'
import type { Channel } from '../../src/domain/outcome.ts'
import type { Findings } from '../../src/search/search.ts'
import { askedOf, ways } from './asking.ts'
import { clientLine, generalMailbox, groupMailbox, interpreterMailbox } from './contacts.ts'
import { entryOf, groupBreak, invoiceDay, none } from './entries.ts'
import { knowledge, meeting, wednesday } from './knowledge.ts'

const { ask, answerer } = askedOf()
const asked = { question: 'jokin muu', language: 'fi', at: wednesday } as const

describe('a question without an answer', () => {
  it.each([
    ['montako osallistujaa ryhmään mahtuu?', 'ryhmaposti'],
    ['kuka tilaa tulkin?', 'tulkkiposti'],
    ['who orders the interpreter?', 'tulkkiposti'],
    ['hur många ryms i gruppen?', 'ryhmaposti']
  ])('"%s" goes to the contact whose matter it is, then to the general one', (question, contact) => {
    const outcome = ask(question)
    expect(outcome.kind).toBe('route')
    expect(ways(outcome)).toEqual([`${contact}: topic`, 'yleisposti: general'])
  })

  it('goes to the channel of the entry that it is near to', () => {
    const outcome = ask('kuka maksaa tauon kahvit?')
    expect(outcome.kind).toBe('route')
    expect(ways(outcome)[0]).toBe('ryhmaposti: topic')
  })
})

describe('a contact that is looked up', () => {
  it.each([
    ['asiakaslinjan numero', 'asiakaslinja'],
    ['mikä on tulkkipostin osoite?', 'tulkkiposti'],
    ['klientlinjens telefonnummer', 'asiakaslinja'],
    ['what is the address of the group mailbox?', 'ryhmaposti']
  ])('"%s" comes first', (question, contact) => {
    const outcome = ask(question)
    expect(outcome.kind).toBe('contact')
    expect(ways(outcome)[0]).toBe(`${contact}: looked-up`)
  })

  it('tells whether it answers now', () => {
    expect(ask('asiakaslinjan numero')).toMatchObject({
      channels: [{ availability: { kind: 'open', closes: '2025-03-12T12:00:00+02:00' } }]
    })
    const friday = new Date('2025-03-14T10:00:00+02:00')
    expect(ask('asiakaslinjan numero', { at: friday })).toMatchObject({
      channels: [{ availability: { kind: 'closed', opens: '2025-03-18T09:00:00+02:00' } }]
    })
  })
})

describe('the case of one client', () => {
  it.each([
    'asiakkaani hakemus on kadonnut',
    'erään asiakkaan päätöksessä on virhe',
    'miksi asiakkaamme hakemus hylättiin?',
    'min klient: ansökan har försvunnit',
    'my client’s application is lost'
  ])('"%s" goes first to where it may be spoken of', question => {
    expect(ways(ask(question))[0]).toBe('asiakaslinja: client-case')
  })

  it('goes first to where it may be spoken of when its matter is unclear', () => {
    expect(ways(ask('asiakkaani kysyy, mistä saa parkkiluvan'))[0]).toBe('asiakaslinja: client-case')
  })

  it('goes to interpreting when it clearly needs an interpreter', () => {
    const [first, second] = ways(ask('asiakkaani tarvitsee tulkin käynnille'))
    expect([first, second]).toEqual(['tulkkiposti: topic', 'asiakaslinja: client-case'])
  })

  it('has its way beside an answer, too', () => {
    const outcome = ask('Saako asiakkaani ryhmän pitää etänä?')
    expect(outcome.kind).toBe('answer')
    expect(ways(outcome)).toEqual([
      'asiakaslinja: client-case',
      'ryhmaposti: more-help',
      'yleisposti: general'
    ])
  })

  it('is not seen in a question about clients in general', () => {
    expect(ways(ask('Saako asiakkaiden ryhmän pitää etänä?'))).not.toContain('asiakaslinja: client-case')
  })
})

describe('an answer', () => {
  it('comes with the way to more help on its topic', () => {
    expect(ways(ask('milloin lasku pitää lähettää?'))).toEqual([
      'asiakaslinja: more-help',
      'yleisposti: general'
    ])
  })

  it('offers a contact once, although it is the general one as well', () => {
    expect(ways(ask('milloin syystapaaminen on?'))).toEqual(['yleisposti: more-help'])
  })
})

describe('nothing shown helped', () => {
  it('leads to the channels of the topic first, then to those of the question', () => {
    const outcome = answerer.route({ ...asked, question: 'kuka tilaa tulkin?' }, invoiceDay.id)
    expect(outcome.kind).toBe('route')
    expect(ways(outcome)).toEqual(['asiakaslinja: topic', 'tulkkiposti: topic', 'yleisposti: general'])
  })

  it('leads to the channels of the question when the entry is no more', () => {
    const outcome = answerer.route({ ...asked, question: 'kuka tilaa tulkin?' }, 'ei-ole-enaa')
    expect(ways(outcome)).toEqual(['tulkkiposti: topic', 'yleisposti: general'])
  })

  it('leads to the channels of the question when an entry that was chosen is no more', () => {
    const outcome = answerer.show('ei-ole-enaa', { ...asked, question: 'kuka tilaa tulkin?' })
    expect(outcome.kind).toBe('route')
    expect(ways(outcome)[0]).toBe('tulkkiposti: topic')
  })
})

describe('choosing a suggestion', () => {
  it('shows the entry as the answer', () => {
    const outcome = answerer.show(groupBreak.id, asked)
    expect(outcome).toMatchObject({ kind: 'answer', answers: [{ entry: groupBreak, confidence: 1 }] })
    expect(ways(outcome)[0]).toBe('ryhmaposti: more-help')
  })

  it.each([
    ['a draft', entryOf({ ...groupBreak, status: 'draft' })],
    ['replaced by a newer one', entryOf({ ...groupBreak, supersededBy: invoiceDay.id })]
  ])('of an entry that is %s leads to the channels', (_, entry) => {
    const changed = { ...knowledge, meetings: [{ ...meeting, entries: [entry, invoiceDay] }] }
    const { answerer: other, ask: askOther } = askedOf(changed)
    expect(other.show(entry.id, asked).kind).toBe('route')
    expect(askOther('kuinka pitkä tauko on ryhmäpäivässä')).not.toMatchObject({ answers: [{ entry }] })
  })
})

describe('what is no matter of the bot', () => {
  it.each([
    ['hei', 'greeting'],
    ['hej', 'greeting'],
    ['apua', 'help'],
    ['HELP', 'help']
  ])('"%s" is a %s', (text, kind) => {
    expect(ask(text).kind).toBe(kind)
  })

  it.each([
    ['kiitos', 'thanks'],
    ['millainen sää on?', 'small-talk'],
    ['asdf', 'nonsense']
  ])('"%s" is off topic as %s, with the general contact', (text, about) => {
    const outcome = ask(text)
    expect(outcome).toMatchObject({ kind: 'off-topic', about })
    expect(ways(outcome)).toEqual(['yleisposti: general'])
  })
})

describe('a directory without a contact for client cases', () => {
  it('takes a message with an identity code to the general contact', () => {
    const contacts = [groupMailbox, generalMailbox, { ...clientLine, clientCases: false }]
    expect(ways(askedOf({ ...knowledge, contacts }).ask('131052-308T'))).toEqual(['yleisposti: general'])
  })
})

describe('the channels of a question', () => {
  const finder = createChannelFinder(knowledge)
  const nothingFound: Findings = {
    entries: [],
    fresh: [],
    contacts: [],
    near: [],
    lookUp: 0,
    offTopic: { kind: 'nonsense', share: 0 }
  }
  const found = (changes: Partial<Findings>): Findings => ({ ...nothingFound, ...changes })
  const names = (channels: readonly Channel[]) =>
    channels.map(({ contact, reason }) => `${contact.id}: ${reason}`)

  it('are the general one when nothing fits', () => {
    expect(names(finder.forQuestion(nothingFound, false, wednesday))).toEqual(['yleisposti: general'])
  })

  it('count a near miss to the channel of its entry', () => {
    const near = [{ id: groupBreak.id, share: 0.4 }]
    const contacts = [{ id: interpreterMailbox.id, share: 0.3 }]
    expect(names(finder.forQuestion(found({ near, contacts }), false, wednesday))).toEqual([
      'ryhmaposti: topic',
      'tulkkiposti: topic',
      'yleisposti: general'
    ])
  })

  it('tell that a client may be spoken of where the matter is clearly that contact’s own', () => {
    const contacts = [{ id: clientLine.id, share: 0.9 }]
    expect(names(finder.forQuestion(found({ contacts }), true, wednesday))[0]).toBe(
      'asiakaslinja: client-case'
    )
  })

  const share = fc.double({ min: 0, max: 1, noNaN: true })
  const ids = [...knowledge.contacts.map(({ id }) => id), 'ei-ole']
  const ranked = (names: readonly string[]) =>
    fc
      .uniqueArray(fc.record({ id: fc.constantFrom(...names), share }), { selector: each => each.id })
      .map(list => list.sort((a, b) => b.share - a.share))
  const findings = fc
    .record({ contacts: ranked(ids), near: ranked([...meeting.entries.map(({ id }) => id), 'ei-ole']) })
    .map(found)

  it('are one to three different ones, whatever was found', () => {
    const entryIds = fc.subarray(meeting.entries.map(({ id }) => id))
    fc.assert(
      fc.property(findings, fc.boolean(), entryIds, (all, clientCase, entries) => {
        for (const channels of [
          finder.forQuestion(all, clientCase, wednesday),
          finder.forQuestion(all, clientCase, wednesday, entries[0]),
          finder.forEntries(entries, clientCase, wednesday),
          finder.forClientCase(wednesday),
          finder.general(wednesday)
        ]) {
          expect(channels.length).toBeGreaterThan(0)
          expect(channels.length).toBeLessThanOrEqual(3)
          expect(new Set(channels.map(({ contact }) => contact.id)).size).toBe(channels.length)
        }
      })
    )
  })

  it('of two answers are the first of each before others', () => {
    const helpers = ['a', 'b', 'c'].map(name => ({ ...groupMailbox, id: `posti-${name}` }))
    const several = createChannelFinder({ ...knowledge, contacts: [...helpers, clientLine, generalMailbox] })
    expect(names(several.forEntries([groupBreak.id, invoiceDay.id], false, wednesday))).toEqual([
      'posti-a: more-help',
      'asiakaslinja: more-help',
      'posti-b: more-help'
    ])
  })

  it('are at most three in a large directory', () => {
    const many = Array.from({ length: 9 }, (_, i) => ({ ...groupMailbox, id: `posti-${i}` }))
    const large = createChannelFinder({ ...knowledge, contacts: [...many, generalMailbox] })
    const channels = large.forEntries([groupBreak.id], false, wednesday)
    expect(names(channels)).toEqual(['posti-0: more-help', 'posti-1: more-help', 'posti-2: more-help'])
  })
})

it('an entry whose topic nobody handles has the general contact', () => {
  const lonely = entryOf({ ...groupBreak, topics: ['orpo'], phrasings: none })
  const { answerer: other } = askedOf({ ...knowledge, meetings: [{ ...meeting, entries: [lonely] }] })
  expect(ways(other.show(lonely.id, asked))).toEqual(['yleisposti: general'])
})
