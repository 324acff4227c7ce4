import { describe, expect, it } from 'vitest'
import { checkKnowledge } from '../../src/knowledge/check.ts'
import { change, knowledgeFolder, valid } from './folder.ts'
import { knowledgeOf } from './problems.ts'

const today = '2025-06-10'
const ten = Array.from({ length: 10 }, (_, index) => `saako läheinen numero ${index} tulla`)

/** An entry that leaves nothing to wish for. */
const complete = `${change(valid.meeting, 'fi: [saako vaimo tulla mukaan]', `fi: [${ten.join(', ')}]`)}
    translations:
      sv: { title: Vem beslutar?, answer: Förmånshandläggaren. }
      en: { title: Who decides?, answer: The benefit handler. }
`

const findings = (meeting: string, contacts = valid.contacts, on = today) =>
  checkKnowledge(knowledgeOf(knowledgeFolder({ meeting, contacts })), on)
const kinds = (...args: Parameters<typeof findings>) => findings(...args).map(({ kind }) => kind)

describe('what people should see to', () => {
  it('nothing, when all is well', () => {
    expect(findings(complete)).toEqual([])
  })

  it('a draft that waits', () => {
    expect(findings(change(complete, 'status: reviewed', 'status: draft'))).toMatchObject([
      { kind: 'draft', id: 'laheisen-osallistuminen' }
    ])
  })

  it('too few Finnish phrasings, where the same words in another case count once', () => {
    const repeated = change(complete, 'saako läheinen numero 9 tulla', '"Saako läheinen numero 8 tulla?"')
    expect(findings(repeated)).toMatchObject([
      { kind: 'few-phrasings', finding: 'has 9 different phrasings in Finnish' }
    ])
  })

  it('a missing translation', () => {
    const meeting = change(complete, '      sv: { title: Vem beslutar?, answer: Förmånshandläggaren. }\n', '')
    const [found, ...rest] = findings(meeting)
    expect(rest).toEqual([])
    expect(found?.kind).toBe('not-translated')
    expect(found?.finding).toContain('in sv:')
  })

  it('an entry from the day after its last one', () => {
    const meeting = `${complete}    validUntil: { date: 2025-06-09, afterwards: { fi: Ohi., sv: Förbi., en: Over. } }\n`
    expect(kinds(meeting, valid.contacts, '2025-06-09')).toEqual([])
    expect(kinds(meeting, valid.contacts, '2025-06-10')).toEqual(['expired'])
  })

  it('a reference to a slide that no entry cites', () => {
    expect(kinds(`${complete}    refersTo: [15]\n`)).toEqual([])
    const [found] = findings(`${complete}    refersTo: [15, 8, 9]
`)
    expect(found?.kind).toBe('refers-nowhere')
    expect(found?.finding).toContain('slide 8, 9')
  })

  it('a place to read that has no address', () => {
    const link = change(complete, 'kind: fact', 'kind: link')
    expect(kinds(link)).toEqual(['no-link'])
    expect(kinds(`${link}    links: [{ label: Kela, url: https://www.kela.fi }]\n`)).toEqual([])
  })

  it('a contact that nobody has checked for a year', () => {
    expect(kinds(complete, valid.contacts, '2026-06-03')).toEqual([])
    expect(kinds(complete, valid.contacts, '2026-06-04')).toEqual(['contact-unchecked'])
  })

  it('a phone line without hours', () => {
    const contacts = change(valid.contacts, / +hours:\n.*\n/.exec(valid.contacts)?.[0] ?? '-', '')
    expect(kinds(complete, contacts)).toEqual(['no-hours'])
  })
})

describe('entries that are replaced', () => {
  const entry = (id: string, fields: string) =>
    `  - { id: ${id}, kind: fact, slides: [15], topics: [laheinen], title: T, answer: A${fields} }\n`
  const successions = (...entries: string[]) => {
    const meeting = change(
      valid.meeting,
      /entries:\n[^]*/.exec(valid.meeting)?.[0] ?? '-',
      `entries:\n${entries.join('')}`
    )
    return findings(meeting).filter(({ kind }) => kind === 'succession')
  }

  it('by one that is answered from: nothing to see to', () => {
    expect(successions(entry('vanha', ', supersededBy: uusi'), entry('uusi', ', status: reviewed'))).toEqual(
      []
    )
  })

  it('by one that is replaced itself: the last of the chain is named', () => {
    const chain = successions(
      entry('ensimmainen', ', supersededBy: toinen'),
      entry('toinen', ', supersededBy: kolmas'),
      entry('kolmas', ', status: reviewed')
    )
    expect(chain).toMatchObject([{ id: 'ensimmainen', remedy: 'Write supersededBy: kolmas.' }])
  })

  it('by a draft', () => {
    expect(successions(entry('vanha', ', supersededBy: uusi'), entry('uusi', ''))).toMatchObject([
      { id: 'vanha' }
    ])
  })

  it('in a circle, or by themselves', () => {
    const circle = successions(entry('yksi', ', supersededBy: kaksi'), entry('kaksi', ', supersededBy: yksi'))
    expect(circle.map(({ id }) => id)).toEqual(['yksi', 'kaksi'])
    expect(circle[0]?.finding).toContain('in a circle')
    expect(successions(entry('yksi', ', supersededBy: yksi'))).toMatchObject([{ id: 'yksi' }])
  })
})
