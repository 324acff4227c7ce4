import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { compare, type Compared } from '../../src/importer/compare/compare.ts'
import { readKnown } from '../../src/importer/compare/known.ts'
import { writeDraft } from '../../src/importer/write/write.ts'
import { loadKnowledge } from '../../src/knowledge/load.ts'
import { opening1, qaSlide, textDeck } from './decks/text-deck.ts'
import { drafted } from './drafted.ts'

const names = (text: string) => ({ fi: text, sv: text, en: text })
const contact = (id: string, more: object) => ({
  id,
  names: names(id),
  languages: ['fi'],
  purpose: names('Vastaa kysymyksiin.'),
  handles: { topics: [id] },
  source: { meeting: '2025-09-11-laakinnallinen-kuntoutus', slides: [2] },
  checkedOn: '2025-09-11',
  ...more
})
const contacts = {
  contacts: [
    contact('tilastot', { email: 'tilastot@kela.fi' }),
    contact('viranomaislinja', {
      names: names('Viranomaislinja'),
      phone: '020 692 235',
      hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '09:00', closes: '15:00' }],
      general: true
    }),
    contact('laakarilinja', { names: names('Lääkärilinja'), phone: '020 371 015' })
  ]
}
const older = {
  meeting: {
    id: '2025-09-11-laakinnallinen-kuntoutus',
    series: 'laakinnallinen-kuntoutus',
    title: 'Vaativan lääkinnällisen kuntoutuksen kumppanuustapaaminen',
    date: '2025-09-11',
    start: '09:00',
    end: '10:00'
  },
  entries: [
    {
      id: 'matkakorvaus',
      kind: 'qa',
      slides: [4],
      topics: ['tilastot'],
      title: 'Maksetaanko palveluntuottajalle matkakorvaus kotikäynnistä?',
      answer: 'Ei makseta.',
      status: 'reviewed',
      phrasings: { fi: ['saako kotikäynnistä matkakorvauksen'] }
    },
    {
      id: 'hinnasto',
      kind: 'qa',
      slides: [5],
      topics: ['tilastot'],
      title: 'Milloin hinnasto julkaistaan?',
      answer: 'Lokakuussa.',
      status: 'reviewed'
    }
  ]
}

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'knowledge-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

function fill(): void {
  mkdirSync(join(folder, 'meetings'))
  writeFileSync(join(folder, 'contacts.yaml'), stringify(contacts))
  writeFileSync(join(folder, 'glossary.yaml'), 'glossary: []\n')
  writeFileSync(join(folder, 'off-topic.yaml'), 'offTopic: []\n')
  writeFileSync(join(folder, 'meetings/2025-09-11-laakinnallinen-kuntoutus.yaml'), stringify(older))
}

async function compared(...slides: string[][]): Promise<Compared> {
  const read = readKnown(folder)
  if (read.kind === 'refused') throw new Error(read.reason)
  return compare(await drafted(textDeck([opening1, ['Ennakkokysymykset'], ...slides])), read.known)
}

const snapshot = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.yaml') || name.endsWith('.part'))
    .sort()
    .map(name => [name, readFileSync(join(folder, name), 'utf8')])

const question = qaSlide(
  'Kysymyksiä 1/1',
  'Maksetaanko palveluntuottajalle matkakorvaus kotikäynneistä?',
  'Maksetaan vuodesta 2027.'
)
const directory = [
  'Yhteystietoja',
  '',
  '• tilastot@kela.fi - tilastot',
  '• Viranomaislinja 020 692 235 ma–to klo 9–15',
  '• Kelan lääkärilinja 020 371 999',
  '• laskut@kela.fi - laskutus'
]

describe('contacts of a deck', () => {
  it('are new, known or changed', async () => {
    fill()
    const found = (await compared(question, directory)).contacts
    expect(found.map(({ email, phone, status, id }) => [email ?? phone, status, id])).toEqual([
      ['tilastot@kela.fi', 'known', 'tilastot'],
      ['020 692 235', 'changed', 'viranomaislinja'],
      ['020 371 999', 'changed', 'laakarilinja'],
      ['laskut@kela.fi', 'new', undefined]
    ])
    expect(found[1]?.changes).toEqual(['hours: ma–pe klo 9–15 → ma–to klo 9–15'])
  })

  it('are new where nothing is known yet', async () => {
    expect((await compared(question, directory)).contacts.map(({ status }) => status)).toEqual([
      'new',
      'new',
      'new',
      'new'
    ])
  })
})

describe('an answer that may replace an older one', () => {
  it('is proposed for the older entry with the same question', async () => {
    fill()
    const found = await compared(question, qaSlide('Lisää', 'Saako ryhmässä olla kuusi asiakasta?', 'Saa.'))
    expect(found.supersedes).toEqual([{ id: 'matkakorvaus', by: found.entries[0]?.id }])
  })
})

describe('writing', () => {
  it('adds the meeting as drafts that load and are not answered from, and proposals beside it', async () => {
    fill()
    const before = snapshot()
    expect(writeDraft(folder, await compared(question, directory))).toEqual({
      kind: 'written',
      files: [
        'proposals/2026-03-12-laakinnallinen-kuntoutus.yaml',
        'meetings/2026-03-12-laakinnallinen-kuntoutus.yaml'
      ]
    })
    const loaded = loadKnowledge(folder)
    if (loaded.kind === 'broken') throw new Error(JSON.stringify(loaded.problems))
    const added = loaded.knowledge.meetings.find(({ date }) => date === '2026-03-12')
    expect(added?.entries).toMatchObject([
      { kind: 'qa', status: 'draft', slides: [3], asked: 'ahead', answer: 'Maksetaan vuodesta 2027.' }
    ])
    expect(snapshot()).toEqual(expect.arrayContaining(before))
    expect(
      readFileSync(join(folder, 'proposals/2026-03-12-laakinnallinen-kuntoutus.yaml'), 'utf8')
    ).toContain('hours: ma–pe klo 9–15 → ma–to klo 9–15')
  })

  it('the same deck twice changes nothing', async () => {
    fill()
    writeDraft(folder, await compared(question, directory))
    const once = snapshot()
    expect(writeDraft(folder, await compared(question, directory))).toEqual({
      kind: 'unchanged',
      id: '2026-03-12-laakinnallinen-kuntoutus'
    })
    expect(snapshot()).toEqual(once)
  })

  it('never touches what people edited, renamed or removed', async () => {
    fill()
    writeDraft(folder, await compared(question, directory))
    const name = 'meetings/2026-03-12-laakinnallinen-kuntoutus.yaml'
    const edited = readFileSync(join(folder, name), 'utf8')
      .replace('Maksetaan vuodesta 2027.', 'Kyllä.')
      .replaceAll('laakinnallinen-kuntoutus', 'vaativa')
    writeFileSync(join(folder, 'meetings/muutettu.yaml'), edited)
    rmSync(join(folder, name))
    rmSync(join(folder, 'proposals'), { recursive: true })
    const before = snapshot()
    expect(writeDraft(folder, await compared(question, directory))).toMatchObject({ kind: 'unchanged' })
    expect(snapshot()).toEqual(before)
  })

  it('writes nothing where the deck does not tell when the meeting was', async () => {
    fill()
    const before = snapshot()
    const read = readKnown(folder)
    if (read.kind === 'refused') throw new Error(read.reason)
    const undated = compare(await drafted(textDeck([['Kurssit'], question])), read.known)
    expect(writeDraft(folder, undated)).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('date') as string
    })
    expect(snapshot()).toEqual(before)
  })

  it('writes all or nothing where the folder cannot be written to', async () => {
    fill()
    const found = await compared(question, directory)
    writeFileSync(join(folder, 'proposals'), 'a file in the way')
    const before = snapshot()
    expect(writeDraft(folder, found)).toMatchObject({ kind: 'refused' })
    expect(snapshot()).toEqual(before)
  })

  it('keeps a long question whole as a phrasing and a long answer within the file’s bounds', async () => {
    fill()
    const long = `${'Onko lomakkeen täyttäminen mahdollista myös ryhmässä silloin kun asiakas niin toivoo '.repeat(6).trim()}?`
    writeDraft(folder, await compared(qaSlide('Kysymyksiä', long, 'On mahdollista. '.repeat(400).trim())))
    expect(loadKnowledge(folder).kind).toBe('loaded')
  })
})
