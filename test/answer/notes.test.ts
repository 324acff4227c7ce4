import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/domain/language.ts'
import type { AnswerNote } from '../../src/domain/outcome.ts'
import { askedOf } from './asking.ts'
import { autumnMeeting, groupBreak, invoiceDay } from './entries.ts'

const { answerer } = askedOf()

/** The notes on an entry as somebody sees it at a moment. */
function notesOn({ id }: { id: string }, at: string, language: Language = 'fi'): readonly AnswerNote[] {
  const outcome = answerer.show(id, { question: 'mikä', language, at: new Date(at) })
  return outcome.kind === 'answer' ? (outcome.answers[0]?.notes ?? []) : []
}

describe('an entry that holds until a day', () => {
  it('holds to the last minute of that day in Helsinki', () => {
    expect(notesOn(autumnMeeting, '2025-10-01T23:59:59+03:00')).toEqual([])
  })

  it('says from the next day on what is so now', () => {
    expect(notesOn(autumnMeeting, '2025-10-02T00:00:00+03:00')).toEqual([
      { kind: 'expired', text: 'Syystapaaminen oli 1.10.2025.' }
    ])
  })

  it('says it in the language of the asker', () => {
    expect(notesOn(autumnMeeting, '2025-10-02T00:00:00+03:00', 'sv')).toEqual([
      { kind: 'expired', text: 'Höstmötet hölls 1.10.2025.' },
      { kind: 'unofficial-translation' }
    ])
  })
})

describe('an entry told long ago', () => {
  it('needs no checking on the very day a year later', () => {
    expect(notesOn(groupBreak, '2026-03-05T23:59:59+02:00')).toEqual([])
  })

  it('is to be checked from the day after, with the date of its meeting', () => {
    expect(notesOn(groupBreak, '2026-03-06T00:00:00+02:00')).toEqual([{ kind: 'old', date: '2025-03-05' }])
  })

  it('counts from the day of which it tells, when that is not the day of the meeting', () => {
    expect(notesOn(invoiceDay, '2026-02-01T12:00:00+02:00')).toEqual([])
    expect(notesOn(invoiceDay, '2026-02-02T12:00:00+02:00')).toEqual([{ kind: 'old', date: '2025-02-01' }])
  })

  it('tells first that it is over, then that it is old', () => {
    expect(notesOn(autumnMeeting, '2026-10-02T12:00:00+03:00').map(({ kind }) => kind)).toEqual([
      'expired',
      'old'
    ])
  })
})

describe('an entry in another language', () => {
  it.each(['sv', 'en'] as const)('says in %s that its translation is not official', language => {
    expect(notesOn(groupBreak, '2025-06-10T10:00:00+03:00', language)).toEqual([
      { kind: 'unofficial-translation' }
    ])
  })

  it.each(['sv', 'en'] as const)('says in %s that there is no translation', language => {
    expect(notesOn(invoiceDay, '2025-06-10T10:00:00+03:00', language)).toEqual([{ kind: 'finnish-only' }])
  })

  it('says nothing of it in Finnish', () => {
    expect(notesOn(groupBreak, '2025-06-10T10:00:00+03:00')).toEqual([])
  })
})
