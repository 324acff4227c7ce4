import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { strToU8, zipSync } from 'fflate'
import { opening1, qaSlide, textDeck } from '../importer/decks/text-deck.ts'

const program = join(import.meta.dirname, '../../src/cli/import.ts')

let folder: string
let knowledge: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'))
  knowledge = join(folder, 'knowledge')
  mkdirSync(knowledge)
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

function run(...args: string[]) {
  return spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' })
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const written = () =>
  readdirSync(knowledge, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.yaml'))
    .sort()

const deck = textDeck([
  opening1,
  ['Ennakkokysymykset'],
  qaSlide('Kysymyksiä 1/1', 'Pysyykö määrä samana?', 'Määrä on 3–5 käyntiä.'),
  ['Yhteystietoja', '', '• Viranomaislinja 020 692 235 ma–pe klo 9–15'],
  ['Seuraava kumppanuustapaaminen on', '10.9.2026 klo 9-10.']
])

describe('npm run import', () => {
  it('prints one line of JSON in its agreed form', () => {
    const { status, stdout, stderr } = run(file('deck.txt', deck), '--json', '--knowledge', knowledge)
    expect({
      status,
      stderr: stderr.replace(/^Reading the deck …\r$/, ''),
      lines: stdout.trimEnd().split('\n').length
    }).toEqual({ status: 0, stderr: '', lines: 1 })
    expect(JSON.parse(stdout)).toEqual({
      meeting: {
        title: 'Vaativa lääkinnällinen kuntoutus kumppanuustapaaminen',
        date: '2026-03-12',
        start: '09:00',
        end: '10:30',
        next: { date: '2026-09-10', start: '09:00', end: '10:00' }
      },
      slides: 5,
      qa: [
        {
          question: 'Pysyykö määrä samana?',
          answer: 'Määrä on 3–5 käyntiä.',
          slides: [3],
          asked: 'ahead',
          refs: []
        }
      ],
      unanswered: [],
      facts: [],
      chartOnly: [],
      contacts: [{ name: 'Viranomaislinja', phone: '020 692 235', hours: 'ma–pe klo 9–15', status: 'new' }],
      links: [],
      supersedes: [],
      warnings: []
    })
    expect(written()).toEqual([])
  })

  it('prints a report for people, slide by slide', () => {
    const { stdout } = run(file('deck.txt', deck.replace('Vastaus:', 'Vastuas:')), '--knowledge', knowledge)
    expect(stdout).toContain(
      '   3  Kysymyksiä 1/1\n        question without an answer: Pysyykö määrä samana?'
    )
    expect(stdout).toContain('        ? A question without an answer.')
    expect(stdout).toContain('new      Viranomaislinja: 020 692 235, ma–pe klo 9–15')
  })

  it('with --write adds the drafts, and a second time changes nothing', () => {
    const path = file('deck.txt', deck)
    expect(run(path, '--write', '--knowledge', knowledge).status).toBe(0)
    const names = [
      'meetings/2026-03-12-laakinnallinen-kuntoutus.yaml',
      'proposals/2026-03-12-laakinnallinen-kuntoutus.yaml'
    ]
    expect(written()).toEqual(names)
    const before = names.map(name => readFileSync(join(knowledge, name), 'utf8'))
    expect(run(path, '--write', '--knowledge', knowledge)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Nothing was written') as string
    })
    expect(names.map(name => readFileSync(join(knowledge, name), 'utf8'))).toEqual(before)
  })

  it('refuses a deck of which it cannot write the meeting, and writes nothing', () => {
    const { status, stderr } = run(
      file('deck.txt', 'Kysymys: Onko?\n\nVastaus: On.'),
      '--write',
      '--knowledge',
      knowledge
    )
    expect({ status, lines: stderr.trimEnd().split('\n').length }).toEqual({ status: 1, lines: 1 })
    expect(stderr).toContain('date')
    expect(written()).toEqual([])
  })
})

describe('npm run import refuses with exit 1, one clear line and nothing written', () => {
  const bad: readonly (readonly [string, () => string[]])[] = [
    ['no deck', () => []],
    ['two decks', () => [file('a.txt', deck), file('b.txt', deck)]],
    ['an unknown option', () => [file('a.txt', deck), '--overwrite']],
    ['a missing file', () => [join(folder, 'none.txt')]],
    ['a folder', () => [folder]],
    ['an empty file', () => [file('a.txt', '')]],
    ['noise', () => [file('a.txt', 'qwe rty\n'.repeat(100))]],
    ['NUL bytes', () => [file('a.txt', `${deck}\u0000`)]],
    ['20 MB of text', () => [file('a.txt', 'Kysymys: Onko?\n'.repeat(1_400_000))]],
    ['a wrong extension', () => [file('a.docx', deck)]],
    ['a truncated PDF', () => [file('a.pdf', '%PDF-1.7\n1 0 obj\n<</Type')]],
    ['a zip that is no deck', () => [file('a.pptx', zipSync({ 'x.txt': strToU8('x') }))]],
    [
      'a zip bomb',
      () => [file('a.pptx', zipSync({ 'ppt/presentation.xml': strToU8(' '.repeat(60_000_000)) }))]
    ]
  ]

  it.each(bad)('%s', (_, args) => {
    const started = Date.now()
    const { status, stdout, stderr } = run(...args(), '--write', '--knowledge', knowledge)
    expect({ status, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({
      status: 1,
      stdout: '',
      lines: 1
    })
    expect(stderr.length).toBeGreaterThan(10)
    expect(stderr).not.toContain('    at ')
    expect(Date.now() - started).toBeLessThan(20_000)
    expect(written()).toEqual([])
  })

  it('a knowledge folder that is none', () => {
    expect(run(file('a.txt', deck), '--write', '--knowledge', join(folder, 'none'))).toMatchObject({
      status: 1,
      stdout: ''
    })
  })

  it.skipIf(process.getuid?.() === 0)('an unreadable file', () => {
    const path = file('a.txt', deck)
    chmodSync(path, 0)
    expect(run(path, '--knowledge', knowledge)).toMatchObject({ status: 1, stdout: '' })
  })
})
