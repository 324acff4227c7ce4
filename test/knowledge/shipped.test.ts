import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkKnowledge } from '../../src/knowledge/check.ts'
import { knowledgeOf } from './problems.ts'

const shipped = join(import.meta.dirname, '../../knowledge')
const date = '2025-06-03'

/** What each slide of the meeting that says something must be found by: one of these slides is cited. */
const slidesWithContent = [
  [1, 2],
  ...[4, 5, 6, 7, 8, 9, 11, 12, 14, 15, 16, 17],
  ...[19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 31, 32, 34, 35, 36]
].map(slides => [slides].flat())

/** The addresses of slide 34. */
const addresses = [
  'https://www.kela.fi/kuntoutuspalvelut-rekisteroityminen-harkinnanvarainen-yksilokuntoutus',
  'https://www.kela.fi/yhteistyokumppanit-kuntoutuspalvelut',
  'https://www.kela.fi/yhteistyokumppanit-kuntoutuspalvelut-palveluntuottajille-tapahtumat-ja-koulutukset',
  'https://www.kela.fi/yhteistyokumppanit-koulutukset',
  'https://www.kela.fi/kuntoutus',
  'https://www.kela.fi/tapahtumat',
  'https://www.kela.fi/uutiskirjeet',
  'https://extraverkkokoulu.kela.fi/',
  'https://www.youtube.com/@Kelakanava/videos',
  'https://elamassa.fi/',
  'https://www.kela.fi/yhteistyokumppanit-kuntoutuspalvelut-kuntoutuksen-kehittaminen-kehittamisrahoitusta-saaneet-hankkeet',
  'https://www.nakovammaistenliitto.fi/fi/laheinen-tiiviimmin-osana-nakovammaisen-kuntoutusta',
  'https://www.tietotarjotin.fi/'
]

const mailboxes = [
  'kumppanit.neuvonta@kela.fi',
  'kuntoutus.rekisteroityminen@kela.fi',
  'kuntoutus_palvelukuvaukset@kela.fi',
  'kuntoutus_tulkkaus@kela.fi',
  'tilastot@kela.fi',
  'tulos@kela.fi'
]
const phoneLines = ['020371015', '020692235']

describe('the shipped knowledge', () => {
  const knowledge = knowledgeOf(shipped)
  const meeting = knowledge.meetings.find(found => found.date === date)
  if (meeting === undefined) throw new Error(`no meeting of ${date}`)
  const { entries } = meeting

  it('loads, and people have nothing to see to on the day of the meeting', () => {
    expect(checkKnowledge(knowledge, date)).toEqual([])
  })

  it.each(slidesWithContent.map(slides => ({ slides })))('cites slide $slides', ({ slides }) => {
    const contacts = knowledge.contacts.filter(({ source }) => source.meeting === meeting.id)
    // Slide 35 is the directory: a contact that names it says what it says.
    const cited = new Set([
      ...entries.flatMap(entry => entry.slides),
      ...contacts.flatMap(contact => contact.source.slides).filter(slide => slide === 35)
    ])
    expect(slides.some(slide => cited.has(slide))).toBe(true)
  })

  it('has each id once', () => {
    const ids = [
      ...knowledge.meetings.flatMap(({ id, entries }) => [id, ...entries.map(entry => entry.id)]),
      ...knowledge.contacts.map(contact => contact.id)
    ]
    expect(ids).toEqual([...new Set(ids)])
  })

  it('has a contact for each topic', () => {
    const handled = new Set(knowledge.contacts.flatMap(contact => contact.handles.topics))
    expect(entries.flatMap(entry => entry.topics).filter(topic => !handled.has(topic))).toEqual([])
  })

  it('has at least ten Finnish phrasings for each entry', () => {
    const few = entries.filter(entry => new Set(entry.phrasings.fi).size < 10)
    expect(few.map(entry => entry.id)).toEqual([])
  })

  it('has title and answer of each entry in Swedish and English', () => {
    const missing = entries.filter(({ translations: { sv, en } }) => !sv || !en)
    expect(missing.map(entry => entry.id)).toEqual([])
  })

  it('has every address of the page of links', () => {
    const urls = new Set(entries.flatMap(entry => entry.links.map(link => link.url)))
    expect(addresses.filter(address => !urls.has(address))).toEqual([])
  })

  it('has every mailbox and phone line once', () => {
    const emails = knowledge.contacts.flatMap(({ email }) => (email === undefined ? [] : [email]))
    const phones = knowledge.contacts.flatMap(({ phone }) =>
      phone === undefined ? [] : [phone.replaceAll(' ', '')]
    )
    expect(emails.sort()).toEqual(mailboxes)
    expect(phones.sort()).toEqual(phoneLines)
  })

  it('does not promise an answer from a slide that only shows a picture', () => {
    const pictures = [4, 6, 9]
    const told = entries.filter(entry => entry.slides.every(slide => pictures.includes(slide)))
    expect(told.filter(entry => entry.kind !== 'notice').map(entry => entry.id)).toEqual([])
  })
})
