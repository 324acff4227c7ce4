import { mkdirSync, rmSync, symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadKnowledge } from '../../src/knowledge/load.ts'
import { change, emptyFolder, knowledgeFolder, put, valid } from './folder.ts'
import { knowledgeOf, lineOf, problemsOf } from './problems.ts'

const meetingName = 'meetings/2025-06-03-yksilokuntoutus.yaml'

describe('knowledge that is right', () => {
  it('comes back as the domain knows it, with what was left out filled in', () => {
    const knowledge = knowledgeOf(knowledgeFolder())
    expect(knowledge.meetings).toEqual([
      {
        id: '2025-06-03-yksilokuntoutus',
        series: 'yksilokuntoutus',
        title: 'Yksilökuntoutuksen kumppanuustapaaminen',
        date: '2025-06-03',
        start: '08:00',
        end: '09:00',
        entries: [
          {
            id: 'laheisen-osallistuminen',
            kind: 'fact',
            slides: [15],
            topics: ['laheinen'],
            title: 'Kuka päättää läheisen osallistumisesta?',
            answer: 'Etuuskäsittelijä arvioi sen.',
            status: 'reviewed',
            phrasings: { fi: ['saako vaimo tulla mukaan'], sv: [], en: [] },
            doesNotAnswer: { fi: [], sv: [], en: [] },
            translations: {},
            links: [],
            refersTo: []
          }
        ]
      }
    ])
    expect(knowledge.contacts[0]?.rules).toEqual({ fi: [], sv: [], en: [] })
    expect(knowledge.glossary[0]?.aliases).toEqual({ fi: ['omainen', 'vaimo'], sv: [], en: [] })
    expect(knowledge.offTopic[0]?.phrasings.fi).toEqual(['moi'])
  })

  it('has the paraphrases of a matter a line each, and none where the folder has no such file', () => {
    const folder = knowledgeFolder()
    const matter = { fi: ['Tilat tarkastetaan', 'kelpaako kämppä'], sv: [], en: [] }
    expect(knowledgeOf(folder).paraphrases).toEqual([matter])
    rmSync(join(folder, 'paraphrases.yaml'))
    expect(knowledgeOf(folder).paraphrases).toEqual([])
  })

  it('has entries as drafts until somebody writes that they are reviewed', () => {
    const meeting = change(valid.meeting, '    status: reviewed\n', '')
    expect(knowledgeOf(knowledgeFolder({ meeting })).meetings[0]?.entries[0]?.status).toBe('draft')
  })

  it('may name its schema for editors on the first line', () => {
    const meeting = `# yaml-language-server: $schema=../schema/meeting.schema.json\n${valid.meeting}`
    expect(knowledgeOf(knowledgeFolder({ meeting }))).toEqual(knowledgeOf(knowledgeFolder()))
  })

  it('may carry every optional field', () => {
    const meeting = `${change(valid.meeting, 'kind: fact', 'kind: qa\n    asked: in-meeting')}
    doesNotAnswer: { fi: [mitä se maksaa], sv: [vad kostar det], en: [what does it cost] }
    refersTo: [7]
    links: [{ label: Kela, url: https://www.kela.fi/kuntoutus }]
    asOf: 2025-06-02
    validUntil: { date: 2025-12-10, afterwards: { fi: Ohi., sv: Förbi., en: Over. } }
    supersededBy: uudempi
    translations: { sv: { title: Vem?, answer: FPA. } }
  - { id: uudempi, kind: notice, slides: [16], topics: [laheinen], title: Kuka?, answer: Kela. }
`
    const withNext = change(
      meeting,
      'end: 09:00',
      'end: 09:00\n  next: { date: 2025-12-10, start: 08:00, end: 09:00 }'
    )
    const loaded = knowledgeOf(knowledgeFolder({ meeting: withNext })).meetings[0]
    expect(loaded?.next).toEqual({ date: '2025-12-10', start: '08:00', end: '09:00' })
    expect(loaded?.entries[0]).toMatchObject({
      asked: 'in-meeting',
      doesNotAnswer: { sv: ['vad kostar det'] },
      refersTo: [7],
      links: [{ label: 'Kela', url: 'https://www.kela.fi/kuntoutus' }],
      asOf: '2025-06-02',
      validUntil: { date: '2025-12-10', afterwards: { en: 'Over.' } },
      supersededBy: 'uudempi',
      translations: { sv: { title: 'Vem?', answer: 'FPA.' } }
    })
  })

  it('may have many meetings, in the order of their file names', () => {
    const folder = knowledgeFolder()
    put(
      folder,
      'meetings/2024-12-11.yaml',
      change(valid.meeting, /meeting:[^]*/.exec(valid.meeting)?.[0] ?? '', earlier)
    )
    expect(knowledgeOf(folder).meetings.map(meeting => meeting.date)).toEqual(['2024-12-11', '2025-06-03'])
  })

  it('has a hash that is the same for the same files and another when a letter changes', () => {
    const hash = (folder: string) => {
      const result = loadKnowledge(folder)
      return result.kind === 'loaded' ? result.hash : 'broken'
    }
    const glossary = change(valid.glossary, 'omainen', 'omaiset')
    expect(hash(knowledgeFolder())).toBe(hash(knowledgeFolder()))
    expect(hash(knowledgeFolder({ glossary }))).not.toBe(hash(knowledgeFolder()))
  })

  it('tells where each entry and contact stands', () => {
    const result = loadKnowledge(knowledgeFolder())
    const places = result.kind === 'loaded' ? result.places : new Map()
    const line = lineOf(valid.meeting, 'id: laheisen')
    expect(places.get('laheisen-osallistuminen')).toMatchObject({ file: meetingName, line })
    expect(places.get('viranomaislinja')).toMatchObject({ file: 'contacts.yaml', line: 2 })
  })
})

const earlier = `meeting: { id: 2024-12-11-yksilokuntoutus, series: yksilokuntoutus, title: Tapaaminen, date: 2024-12-11, start: 08:00, end: 09:00 }
entries: []
`

describe('files that cannot be used', () => {
  it('a folder that is not there', () => {
    const folder = join(emptyFolder(), 'nowhere')
    expect(problemsOf(folder)).toMatchObject([
      { file: folder, line: 1, problem: 'is not a folder that can be read' }
    ])
  })

  it('an empty folder: every missing file is named', () => {
    const files = problemsOf(emptyFolder()).map(({ file, problem }) => `${file} ${problem}`)
    expect(files).toEqual([
      'meetings has no meeting file',
      'contacts.yaml is missing',
      'glossary.yaml is missing',
      'off-topic.yaml is missing'
    ])
  })

  it('a folder in the place of a file', () => {
    const folder = knowledgeFolder()
    rmSync(join(folder, 'contacts.yaml'))
    mkdirSync(join(folder, 'contacts.yaml'))
    expect(problemsOf(folder)).toMatchObject([{ file: 'contacts.yaml', problem: 'is not a file' }])
  })

  it('a device in the place of a file, which would never end', () => {
    const folder = knowledgeFolder()
    rmSync(join(folder, 'contacts.yaml'))
    symlinkSync('/dev/zero', join(folder, 'contacts.yaml'))
    expect(problemsOf(folder)).toMatchObject([{ file: 'contacts.yaml', problem: 'is not a file' }])
  })

  it('links that lead to each other', () => {
    const folder = knowledgeFolder()
    rmSync(join(folder, 'contacts.yaml'))
    symlinkSync('contacts.yaml', join(folder, 'contacts.yaml'))
    expect(problemsOf(folder)).toMatchObject([{ file: 'contacts.yaml', problem: 'cannot be read (ELOOP)' }])
  })

  it('a file that is far too large', () => {
    const folder = knowledgeFolder()
    truncateSync(join(folder, 'glossary.yaml'), 11 * 1024 * 1024)
    expect(problemsOf(folder)).toMatchObject([{ file: 'glossary.yaml', problem: 'is larger than 10 MB' }])
  })

  it('a file that is not UTF-8', () => {
    const glossary = Buffer.from(valid.glossary, 'latin1')
    expect(problemsOf(knowledgeFolder({ glossary }))).toMatchObject([
      { file: 'glossary.yaml', problem: 'is not UTF-8 text' }
    ])
  })

  it('a meeting file that would be passed over because of its name', () => {
    const folder = knowledgeFolder()
    put(folder, 'meetings/2026.yml', valid.meeting)
    expect(problemsOf(folder)).toMatchObject([{ file: 'meetings/2026.yml', problem: 'is not read' }])
  })

  it('an empty file', () => {
    const [found] = problemsOf(knowledgeFolder({ contacts: '' }))
    expect(found).toMatchObject({ file: 'contacts.yaml', line: 1, field: '', problem: 'is empty' })
  })
})

describe('text that is not YAML', () => {
  const brokenAt = (glossary: string) => {
    const found = problemsOf(knowledgeFolder({ glossary }))
    expect(found.every(({ file, problem }) => file === 'glossary.yaml' && problem !== '')).toBe(true)
    return found
  }

  it('is told with its line', () => {
    expect(brokenAt('glossary:\n  - terms: {fi: a\n').length).toBeGreaterThan(0)
    expect(brokenAt('glossary: []\nnote: one: two\n')[0]).toMatchObject({ line: 2, column: 7 })
  })

  it('a field that stands twice is told at the second one', () => {
    const [found] = brokenAt('glossary: []\nglossary: []\n')
    expect(found).toMatchObject({ line: 2, remedy: 'Remove the field that stands twice, or join the two.' })
  })

  it('two documents in one file', () => {
    expect(brokenAt('glossary: []\n---\nglossary: []\n')[0]?.remedy).toContain('one document')
  })

  it('tabs and tags', () => {
    expect(brokenAt('glossary:\n\t- a\n')[0]).toMatchObject({ line: 2, remedy: 'Indent with spaces.' })
    expect(brokenAt('glossary: !!js/function x\n')[0]?.remedy).toContain('tag')
  })

  it('an alias, so that a few lines cannot unfold to gigabytes', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
    for (const [name, of] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf', 'hg', 'ih']) {
      bomb.push(
        `${name ?? ''}: &${name ?? ''} [${Array(9)
          .fill(`*${of ?? ''}`)
          .join(', ')}]`
      )
    }
    const [found] = brokenAt(bomb.join('\n'))
    expect(found).toMatchObject({ line: 2, problem: 'has an alias (*), which is not allowed' })
  })

  it('lists in the place of field names, however deep', () => {
    expect(brokenAt('glossary: []\n? [a]\n: b\n')[0]).toMatchObject({
      line: 2,
      problem: 'has a field name that is not a word'
    })
    expect(brokenAt('? '.repeat(1000)).length).toBeGreaterThan(0)
  })

  it('brackets nested without end', () => {
    expect(brokenAt('['.repeat(100_000)).length).toBeGreaterThan(0)
  })
})

it('the problems of all files come back at once', () => {
  const files = problemsOf(
    knowledgeFolder({
      meeting: change(valid.meeting, 'kind: fact', 'kind: rumour'),
      contacts: change(valid.contacts, 'general: true', 'general: perhaps'),
      glossary: 'glossary: [',
      offTopic: change(valid.offTopic, 'greeting', 'gossip'),
      paraphrases: 'paraphrases: [{ fi: [a, list] }]'
    })
  ).map(({ file }) => file)
  const others = ['contacts.yaml', 'glossary.yaml', 'off-topic.yaml', 'paraphrases.yaml']
  expect(new Set(files)).toEqual(new Set([meetingName, ...others]))
})
