import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { review } from '../../src/cli/review.ts'
import { loadKnowledge } from '../../src/knowledge/load.ts'

const meeting = `# Kept as it is.
meeting: { id: kevat, series: kurssit, title: Kurssien kumppanuustapaaminen, date: 2026-03-12, start: "09:00", end: "10:00" }
entries:
  - id: hinnat # our own note
    kind: fact
    slides: [3]
    topics: [tiedot]
    title: Nousevatko hinnat?
    answer: |
      status: draft is not a field here
      Hinnat nousevat.
    status: draft
  - kind: qa
    id: tilat
    slides: [4]
    topics: [tiedot]
    title: Onko tiloja?
    answer: On.

  - id: ajat
    kind: qa
    status: reviewed
    slides: [5]
    topics: [tiedot]
    title: Onko aikoja?
    answer: On.
  - { id: yhdella-rivilla, kind: fact, slides: [6], topics: [tiedot], title: Onko?, answer: On. }
`
const contacts = `contacts:
  - id: neuvonta
    names: { fi: Neuvonta, sv: Rådgivning, en: Advice }
    email: neuvonta@kela.fi
    languages: [fi]
    purpose: { fi: Neuvoo., sv: Ger råd., en: Advises. }
    handles: { topics: [tiedot] }
    general: true
    source: { meeting: kevat, slides: [2] }
    checkedOn: 2026-03-12
`

let folder: string
const file = () => readFileSync(join(folder, 'meetings/kevat.yaml'), 'utf8')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'review-'))
  mkdirSync(join(folder, 'meetings'))
  writeFileSync(join(folder, 'meetings/kevat.yaml'), meeting)
  writeFileSync(join(folder, 'contacts.yaml'), contacts)
  writeFileSync(join(folder, 'glossary.yaml'), 'glossary: []\n')
  writeFileSync(join(folder, 'off-topic.yaml'), 'offTopic: []\n')
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

function run(...ids: string[]) {
  let out = ''
  let errors = ''
  const status = review(folder, ids, {
    today: '2026-04-01',
    write: text => (out += text),
    writeError: text => (errors += text)
  })
  return { status, out, errors }
}

describe('without ids', () => {
  it('lists the drafts with their place and what to see to', () => {
    const { status, out } = run()
    expect(status).toBe(0)
    expect(out).toContain('meetings/kevat.yaml:4:5 hinnat (fact, slides 3): Nousevatko hinnat?')
    expect(out).toContain('phrasings in Finnish')
    expect(out).toContain('3 drafts.')
    expect(out).not.toContain('ajat')
    expect(file()).toBe(meeting)
  })
})

describe('with ids', () => {
  it('sets those entries reviewed and leaves every other sign', () => {
    expect(run('hinnat', 'tilat')).toMatchObject({ status: 0, errors: '' })
    expect(file()).toBe(
      meeting
        .replace('    status: draft\n', '    status: reviewed\n')
        .replace('    id: tilat\n', '    id: tilat\n    status: reviewed\n')
    )
    const loaded = loadKnowledge(folder)
    const entries = loaded.kind === 'loaded' ? (loaded.knowledge.meetings[0]?.entries ?? []) : []
    expect(entries.map(({ id, status }) => [id, status])).toEqual([
      ['hinnat', 'reviewed'],
      ['tilat', 'reviewed'],
      ['ajat', 'reviewed'],
      ['yhdella-rivilla', 'draft']
    ])
  })

  it('changes nothing where one of them cannot be set', () => {
    expect(run('hinnat', 'ajat')).toMatchObject({
      status: 1,
      errors: expect.stringContaining('ajat') as string
    })
    expect(run('kevat')).toMatchObject({ status: 1, errors: expect.stringContaining('by hand') as string })
    expect(file()).toBe(meeting)
  })
})

describe('where the result would be broken', () => {
  it('tells why and changes nothing', () => {
    const twice = meeting
      .replace(
        '    title: Nousevatko hinnat?\n',
        '    title: Nousevatko hinnat?\n    phrasings: { fi: [nousevatko] }\n'
      )
      .replace('    title: Onko aikoja?\n', '    title: Onko aikoja?\n    phrasings: { fi: [Nousevatko] }\n')
    writeFileSync(join(folder, 'meetings/kevat.yaml'), twice)
    expect(run('hinnat')).toMatchObject({
      status: 1,
      errors: expect.stringContaining('same phrasing') as string
    })
    expect(file()).toBe(twice)
  })
})
