import { describe, expect, it } from 'vitest'
import { change, knowledgeFolder, valid } from './folder.ts'
import { lineOf, problemsOf } from './problems.ts'

/** The problems after one part of the meeting file was replaced. */
const meetingWith = (part: string, by: string) =>
  problemsOf(knowledgeFolder({ meeting: change(valid.meeting, part, by) }))
const contactsWith = (part: string, by: string) =>
  problemsOf(knowledgeFolder({ contacts: change(valid.contacts, part, by) }))

describe('a field that is wrong is told with its line and path', () => {
  it('missing: at the entry it is missing from', () => {
    expect(meetingWith('    kind: fact\n', '')).toMatchObject([
      {
        line: lineOf(valid.meeting, 'id: laheisen'),
        column: 5,
        field: 'entries[0].kind',
        problem: 'is missing'
      }
    ])
  })

  it('unknown: at its own line', () => {
    expect(meetingWith('status: reviewed', 'state: reviewed')).toMatchObject([
      {
        line: lineOf(valid.meeting, 'status: reviewed'),
        field: 'entries[0].state',
        problem: 'is not a field of this file'
      }
    ])
  })

  it('inside a list: at the item', () => {
    const found = meetingWith(
      'fi: [saako vaimo tulla mukaan]',
      'fi:\n        - saako vaimo tulla\n        - 112'
    )
    expect(found).toMatchObject([
      {
        line: lineOf(valid.meeting, 'fi: [saako') + 2,
        field: 'entries[0].phrasings.fi[1]',
        problem: 'is a number, not text',
        remedy: 'Put the value in quotes.'
      }
    ])
  })

  it('left empty', () => {
    expect(meetingWith('title: Kuka päättää läheisen osallistumisesta?', 'title:')).toMatchObject([
      { field: 'entries[0].title', problem: 'is empty' }
    ])
    expect(meetingWith('title: Kuka päättää läheisen osallistumisesta?', 'title: "  "')).toMatchObject([
      { field: 'entries[0].title', problem: 'is empty' }
    ])
  })

  it('of a wrong kind', () => {
    expect(meetingWith('slides: [15]', 'slides: 15')).toMatchObject([
      { field: 'entries[0].slides', problem: 'is a number, not a list' }
    ])
    expect(meetingWith('slides: [15]', 'slides: [1.5]')).toMatchObject([
      { field: 'entries[0].slides[0]', problem: 'is a number, not a whole number' }
    ])
    expect(meetingWith('kind: fact', 'kind: rumour')).toMatchObject([
      { field: 'entries[0].kind', remedy: 'Use one of: qa, fact, link, notice.' }
    ])
  })

  it('too short or too long', () => {
    expect(meetingWith('slides: [15]', 'slides: []')).toMatchObject([{ problem: 'is empty' }])
    expect(meetingWith('slides: [15]', 'slides: [0]')).toMatchObject([{ problem: 'is less than 1' }])
    expect(meetingWith('Kuka päättää', 'Kuka '.repeat(100))).toMatchObject([
      { field: 'entries[0].title', problem: 'is more than 300 characters' }
    ])
  })

  it('each of several problems of one file is told', () => {
    const found = problemsOf(
      knowledgeFolder({
        meeting: change(
          change(valid.meeting, 'kind: fact', 'kind: rumour'),
          'date: 2025-06-03',
          'date: yesterday'
        )
      })
    )
    expect(found.map(({ field }) => field)).toEqual(['meeting.date', 'entries[0].kind'])
  })
})

describe('values of the meeting file', () => {
  it.each([
    ['id: laheisen-osallistuminen', 'id: Läheisen osallistuminen', 'is not an id'],
    ['id: laheisen-osallistuminen', 'id: laheisen--osallistuminen', 'is not an id'],
    ['date: 2025-06-03', 'date: 2025-06-31', 'is not a day of the calendar'],
    ['date: 2025-06-03', 'date: 2025-02-29', 'is not a day of the calendar'],
    ['date: 2025-06-03', 'date: 3.6.2025', 'is not a day of the calendar'],
    ['start: 08:00', 'start: "8:00"', 'is not a time of day'],
    ['start: 08:00', 'start: 25:00', 'is not a time of day'],
    ['end: 09:00', 'end: 08:00', 'is not after the start'],
    ['slides: [15]', 'slides: [15, 15]', 'has the same value twice'],
    ['topics: [laheinen]', 'topics: [laheinen, laheinen]', 'has the same value twice'],
    ['kind: fact', 'kind: fact\n    asked: ahead', 'belongs only to an entry of kind qa'],
    ['[saako vaimo tulla mukaan]', '["???"]', 'has no letter or digit'],
    ['status: reviewed', 'links: [{ label: Kela, url: www.kela.fi }]', 'is not a web address'],
    ['status: reviewed', 'links: [{ label: Kela, url: "javascript:alert(1)" }]', 'is not a web address'],
    ['status: reviewed', 'links: [{ label: Kela, url: "https://www.kela.fi/a b" }]', 'is not a web address'],
    ['status: reviewed', 'links: [{ label: Kela, url: "mailto:kela@kela.fi" }]', 'is not a web address']
  ])('%s as %s: %s', (part, by, problem) => {
    expect(meetingWith(part, by).map(found => found.problem)).toEqual([problem])
  })

  it('the next meeting ends after it starts', () => {
    expect(
      meetingWith('end: 09:00', 'end: 09:00\n  next: { date: 2025-12-10, start: 09:00, end: 08:00 }')
    ).toMatchObject([{ field: 'meeting.next.end', problem: 'is not after the start' }])
  })
})

describe('values of the contacts', () => {
  it.each([
    ['phone: 020 692 235', 'phone: "12"', 'is not a Finnish phone number'],
    ['phone: 020 692 235', 'phone: 020-692235', 'is not a Finnish phone number'],
    ['phone: 020 692 235', 'phone: +46 8 123 456', 'is not a Finnish phone number'],
    ['phone: 020 692 235', 'phone: 020692235', 'is a number, not text'],
    ['phone: 020 692 235', 'email: viranomaislinja(at)kela.fi', 'is not an e-mail address'],
    ['    phone: 020 692 235\n', '', 'has no way to reach it'],
    ['closes: 15:00', 'closes: 09:00', 'is not after the opening time'],
    ['days: [mon, tue, wed, thu, fri]', 'days: [mon, mon]', 'has the same value twice'],
    ['days: [mon, tue, wed, thu, fri]', 'days: [maanantai]', 'is not one of the allowed values'],
    ['sv: Myndighetslinjen, ', '', 'is missing'],
    ['checkedOn: 2025-06-03', 'checkedOn: 2025-13-01', 'is not a day of the calendar']
  ])('%s as %s: %s', (part, by, problem) => {
    expect(contactsWith(part, by).map(found => found.problem)).toEqual([problem])
  })

  it.each(['020 692 235', '"0206922355"', '+358 20 692 235', '09 1234567'])('%s is a phone number', phone => {
    const contacts = change(
      valid.contacts,
      'phone: 020 692 235',
      `phone: ${phone}\n    email: kuntoutus_tulkkaus@kela.fi`
    )
    expect(() => problemsOf(knowledgeFolder({ contacts }))).toThrow('the folder loaded')
  })
})
