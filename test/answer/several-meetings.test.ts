import { describe, expect, it } from 'vitest'
import type { Entry } from '../../src/domain/entry.ts'
import type { Knowledge } from '../../src/domain/knowledge.ts'
import { askedOf, entryIds } from './asking.ts'
import { autumnMeeting, entryOf, groupBreak, none } from './entries.ts'
import { knowledge, meeting } from './knowledge.ts'

/** A later meeting with these entries beside the first one, some of whose entries are changed. */
function withLater(later: readonly Entry[], change: (entry: Entry) => Entry = entry => entry): Knowledge {
  const first = { ...meeting, entries: meeting.entries.map(change) }
  const second = { ...meeting, id: '2025-10-01-loikka', date: '2025-10-01', entries: later }
  return { ...knowledge, meetings: [first, second] }
}

const newBreak = entryOf({
  id: 'ryhman-tauko-uusi',
  title: groupBreak.title,
  answer: 'Ryhmäpäivässä on kolmen vartin tauko.',
  topics: ['ryhmat'],
  phrasings: none
})
const inNovember = new Date('2025-11-05T10:00:00+02:00')

describe('a question that two meetings answered', () => {
  it('is answered by both, the newest first, even when only the older one has phrasings', () => {
    const outcome = askedOf(withLater([newBreak])).ask('montako minuuttia tauko kestää')
    expect(entryIds(outcome)).toEqual(['ryhman-tauko-uusi', 'ryhman-tauko'])
  })

  it('is not answered by what is over while the newer answer holds', () => {
    const nextMeeting = entryOf({
      id: 'kevattapaaminen',
      title: autumnMeeting.title,
      answer: 'Tapaaminen on 1.3.2026.',
      topics: ['tapaamiset'],
      validUntil: {
        date: '2026-03-01',
        afterwards: {
          fi: 'Se oli 1.3.2026.',
          sv: 'Det var den 1 mars 2026.',
          en: 'It was on 1 March 2026.'
        }
      },
      phrasings: none
    })
    const { ask } = askedOf(withLater([nextMeeting]))
    expect(entryIds(ask('seuraava tapaaminen', { at: inNovember }))).toEqual(['kevattapaaminen'])
    const inApril = new Date('2026-04-05T10:00:00+03:00')
    expect(entryIds(ask('seuraava tapaaminen', { at: inApril }))[0]).toBe('kevattapaaminen')
  })
})

describe('an entry that replaces an older one', () => {
  const replacing = entryOf({ ...newBreak, title: 'Ryhmän tauon uusi pituus' })
  const replaced = withLater([replacing], entry =>
    entry.id === groupBreak.id ? { ...entry, supersededBy: replacing.id } : entry
  )

  it('is found by all that the older one was asked by', () => {
    const { ask } = askedOf(replaced)
    for (const question of groupBreak.phrasings.fi) expect(entryIds(ask(question))).toEqual([replacing.id])
  })

  it('is not claimed for what the older one was known not to answer', () => {
    expect(askedOf(replaced).ask('kuka maksaa tauon kahvit').kind).not.toBe('answer')
  })
})
