import { describe, expect, it } from 'vitest'
import { change, knowledgeFolder, put, valid } from './folder.ts'
import { knowledgeOf, lineOf, problemsOf } from './problems.ts'

const second = (fields: string) => `${valid.meeting}  - id: toinen
    kind: fact
    slides: [16]
    topics: [laheinen]
    title: Kuka maksaa?
    answer: Kela.
${fields}`

describe('ids', () => {
  it('stand once in a file', () => {
    const meeting = change(second(''), 'id: toinen', 'id: laheisen-osallistuminen')
    const [found, ...rest] = problemsOf(knowledgeFolder({ meeting }))
    expect(rest).toEqual([])
    expect(found).toMatchObject({ line: lineOf(second(''), 'id: toinen'), field: 'entries[1].id' })
    expect(found?.problem).toContain(`yksilokuntoutus.yaml:${lineOf(meeting, 'id: laheisen')}`)
  })

  it('stand once among all files', () => {
    const folder = knowledgeFolder()
    put(
      folder,
      'meetings/2026-01-01.yaml',
      change(valid.meeting, '[saako vaimo tulla mukaan]', '[saako veli tulla]')
    )
    expect(problemsOf(folder).map(({ file, field }) => `${file} ${field}`)).toEqual([
      'meetings/2026-01-01.yaml meeting.id',
      'meetings/2026-01-01.yaml entries[0].id'
    ])
    const contacts = change(valid.contacts, 'id: viranomaislinja', 'id: laheisen-osallistuminen')
    expect(problemsOf(knowledgeFolder({ contacts }))).toMatchObject([
      { file: 'contacts.yaml', field: 'contacts[0].id' }
    ])
  })
})

describe('a phrasing', () => {
  const same = '    phrasings: { en: ["Saako VAIMO tulla, mukaan?"] }\n'

  it('belongs to one entry that is answered from, however it is spelled', () => {
    const meeting = second(`    status: reviewed\n${same}`)
    const [found, ...rest] = problemsOf(knowledgeFolder({ meeting }))
    expect(rest).toEqual([])
    expect(found).toMatchObject({ field: 'entries[1].phrasings.en[0]', line: lineOf(meeting, 'Saako VAIMO') })
    expect(found?.problem).toContain('belongs to laheisen-osallistuminen')
    expect(JSON.stringify(found).toLowerCase()).not.toContain('vaimo')
  })

  it('may stand under a draft too, until the draft is reviewed', () => {
    expect(knowledgeOf(knowledgeFolder({ meeting: second(same) })).meetings[0]?.entries).toHaveLength(2)
  })

  it('may stand under an entry that was replaced too', () => {
    const meeting = second(`    status: reviewed\n    supersededBy: laheisen-osallistuminen\n${same}`)
    expect(knowledgeOf(knowledgeFolder({ meeting })).meetings[0]?.entries).toHaveLength(2)
  })

  it('may stand twice under one entry, in two languages', () => {
    const meeting = change(valid.meeting, 'mukaan]', 'mukaan]\n      sv: [saako vaimo tulla mukaan]')
    expect(knowledgeOf(knowledgeFolder({ meeting })).meetings[0]?.entries).toHaveLength(1)
  })
})

describe('what one part says of another', () => {
  it('supersededBy names an entry', () => {
    const meeting = change(valid.meeting, 'status: reviewed', 'supersededBy: viranomaislinja')
    expect(problemsOf(knowledgeFolder({ meeting }))).toMatchObject([
      { field: 'entries[0].supersededBy', problem: 'there is no entry viranomaislinja' }
    ])
  })

  it('each topic of an entry has a contact', () => {
    const meeting = change(valid.meeting, '[laheinen]', '[laheinen, avustaja]')
    expect(problemsOf(knowledgeFolder({ meeting }))).toMatchObject([
      {
        line: lineOf(valid.meeting, 'topics:'),
        field: 'entries[0].topics[1]',
        problem: 'no contact handles the topic avustaja'
      }
    ])
  })

  it('a contact comes from a meeting that is there', () => {
    const contacts = change(valid.contacts, 'meeting: 2025-06-03-yksilokuntoutus', 'meeting: 2024-06-03')
    expect(problemsOf(knowledgeFolder({ contacts }))).toMatchObject([
      {
        file: 'contacts.yaml',
        field: 'contacts[0].source.meeting',
        problem: 'there is no meeting 2024-06-03'
      }
    ])
  })

  it('exactly one contact is the general one', () => {
    const none = change(valid.contacts, 'general: true', 'general: false')
    expect(problemsOf(knowledgeFolder({ contacts: none }))).toMatchObject([
      { problem: 'has no general contact' }
    ])

    const copy = valid.contacts.replace('contacts:\n', '').replace('id: viranomaislinja', 'id: toinen-linja')
    expect(problemsOf(knowledgeFolder({ contacts: valid.contacts + copy }))).toMatchObject([
      { field: 'contacts[1].general', problem: 'is one general contact too many' }
    ])
  })

  it('all of these are told together', () => {
    const meeting = change(
      change(valid.meeting, '[laheinen]', '[avustaja]'),
      'status: reviewed',
      'supersededBy: ei-ole'
    )
    const contacts = change(valid.contacts, 'general: true', 'general: false')
    expect(problemsOf(knowledgeFolder({ meeting, contacts }))).toHaveLength(3)
  })
})
