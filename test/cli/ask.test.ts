import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseAskOptions } from '../../src/cli/ask-options.ts'
import { knowledge } from '../answer/knowledge.ts'
import { outcomeLine } from './outcome-line.ts'

const command = resolve(import.meta.dirname, '../../src/cli/ask.ts')

let folder: string

/** JSON is YAML, too: the small knowledge as the files of a knowledge folder. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ask-'))
  const { meetings, contacts, glossary, offTopic } = knowledge
  mkdirSync(join(folder, 'meetings'))
  const write = (name: string, value: unknown) => {
    writeFileSync(join(folder, name), JSON.stringify(value, null, 1))
  }
  for (const { entries, ...meeting } of meetings) write(`meetings/${meeting.id}.yaml`, { meeting, entries })
  write('contacts.yaml', { contacts })
  write('glossary.yaml', { glossary })
  write('off-topic.yaml', { offTopic })
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

interface Run {
  readonly input?: string
  readonly environment?: Record<string, string>
}

/** Runs the command on the small knowledge with these settings alone: NODE_ENV=test keeps the files of env/ out. */
function ask(args: string[], { input = '', environment = {} }: Run = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    env: { NODE_ENV: 'test', KNOWLEDGE_DIR: folder, ...environment },
    encoding: 'utf8',
    input
  })
  return { status, stdout, stderr }
}

const parse = (line: string) => outcomeLine.parse(JSON.parse(line))

function parsedLines(stdout: string) {
  expect(stdout.endsWith('\n')).toBe(true)
  return stdout.slice(0, -1).split('\n').map(parse)
}

const moment = ['--at', '2025-03-12T10:00+02:00']

describe('ask --json', () => {
  it('writes an answer with its source and the way to more help on one line', () => {
    const { status, stdout, stderr } = ask(['Kuinka pitkä tauko ryhmällä on?', '--json', ...moment])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const lines = parsedLines(stdout)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({
      question: 'Kuinka pitkä tauko ryhmällä on?',
      language: 'fi',
      outcome: 'answer',
      answers: [{ id: 'ryhman-tauko', kind: 'qa', meeting: '2025-03-05', slides: [3, 4], notes: [] }]
    })
    const contacts = lines[0]?.contacts.map(({ id, email, phone, open }) => ({ id, email, phone, open }))
    expect(contacts).toEqual([
      { id: 'ryhmaposti', email: 'ryhmat@esimerkki.example', phone: undefined, open: null },
      { id: 'yleisposti', email: 'kysymykset@esimerkki.example', phone: undefined, open: null }
    ])
  })

  it('takes the words of a question that was not quoted together', () => {
    const { stdout } = ask(['--json', 'Kuinka', 'pitkä', 'tauko?'])
    expect(parsedLines(stdout)[0]?.question).toBe('Kuinka pitkä tauko?')
  })
})

describe('ask --at', () => {
  const line = (at: string) => {
    const { stdout } = ask(['asiakaslinjan numero', '--json', '--at', at])
    return parsedLines(stdout)[0]?.contacts[0]
  }

  it('sets the clock of opening hours', () => {
    expect(line('2025-03-12T11:59:59+02:00')).toMatchObject({ id: 'asiakaslinja', open: true })
    expect(line('2025-03-12T10:00Z')).toMatchObject({ open: false, opens: '2025-03-13T09:00:00+02:00' })
  })

  it('sets the clock of notes', () => {
    const { stdout } = ask(['milloin syystapaaminen on?', '--json', '--at', '2027-01-01T12:00+02:00'])
    const notes = parsedLines(stdout)[0]?.answers[0]?.notes
    expect(notes).toHaveLength(2)
    expect(notes?.[0]).toContain('Syystapaaminen oli 1.10.2025.')
    expect(notes?.[1]).toContain('5.3.2025')
  })
})

describe('ask --jsonl', () => {
  const questions = [
    'Saako ryhmän pitää etänä?',
    '',
    'hur lång är pausen i gruppen?',
    '   ',
    'hei',
    'apua',
    'asiakaslinjan numero',
    'kuka tilaa tulkin?',
    'hetu 131052-308T puuttuu',
    'yksi rivi\u2028jossa rivinerotin',
    'millainen sää on?',
    'milloin lasku lähetetään?'
  ]

  it('answers each line by a line in its order, blank lines too', () => {
    const { status, stdout, stderr } = ask(['--jsonl', ...moment], { input: questions.join('\n') })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const lines = parsedLines(stdout)
    expect(lines.map(({ question }) => question)).toEqual(
      questions.map(question => question.replace('131052-308T', '******-****'))
    )
    expect(lines.map(({ outcome, answers }) => answers[0]?.id ?? outcome)).toMatchObject([
      'ryhma-etana',
      'off-topic',
      'ryhman-tauko',
      'off-topic',
      'greeting',
      'help',
      'contact',
      'route',
      'privacy',
      expect.any(String),
      'off-topic',
      'laskun-paiva'
    ])
    for (const { outcome, answers, contacts } of lines) {
      expect(answers.length > 0).toBe(outcome === 'answer' || outcome === 'suggestions')
      expect(contacts.length > 0).toBe(outcome !== 'greeting' && outcome !== 'help')
    }
  })

  it('reads Windows line ends and needs none at the end of the input', () => {
    const { stdout } = ask(['--jsonl'], { input: 'hei\r\n\r\nSaako etänä?' })
    expect(parsedLines(stdout).map(({ question }) => question)).toEqual(['hei', '', 'Saako etänä?'])
  })

  it('writes nothing for no input', () => {
    expect(ask(['--jsonl'])).toEqual({ status: 0, stdout: '', stderr: '' })
  })
})

it('ask with a question alone writes for people', () => {
  const { status, stdout, stderr } = ask(['Kuinka pitkä tauko ryhmällä on?', ...moment])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toContain('Ryhmäpäivässä on puolen tunnin tauko.')
  expect(stdout).toContain('5.3.2025')
  expect(stdout).toContain('ryhmat@esimerkki.example')
  expect(stdout).not.toContain('{')
})

describe('ask without a question is a chat', () => {
  it('that answers line by line, with the line before in mind, until an empty line', () => {
    const input = 'Saako ryhmän pitää tauon aikana?\nentä etänä?\nmikä osoite?\n\nMilloin lasku lähetetään?\n'
    const { status, stdout, stderr } = ask(moment, { input })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const [, , remotely = '', address = '', ...rest] = stdout.split('> ')
    expect(remotely).toContain('Ryhmän saa pitää etäyhteydellä enintään kahdesti.')
    expect(address).toContain('ryhmat@esimerkki.example')
    expect(rest.join('').trim()).toBe('')
    expect(stdout).not.toContain('kymmenenteen')
  })

  it('in which a number chooses a suggestion', () => {
    const input = 'Milloin lasku pitää lähettää?\nentä Loikka?\n2\n'
    const { status, stdout } = ask(moment, { input })
    expect(status).toBe(0)
    const [, , suggestions = '', chosen = ''] = stdout.split('> ')
    expect(suggestions).toContain('Minkä ikäisille Loikka-kurssi on?')
    expect(suggestions).not.toContain('kymmenenteen päivään')
    expect(chosen).toContain('Lasku lähetetään kuukauden kymmenenteen päivään mennessä.')
  })

  it('in which a number is a question where nothing was suggested', () => {
    const { status, stdout } = ask(moment, { input: 'hei\n2\n' })
    expect(status).toBe(0)
    expect(stdout.split('> ')).toHaveLength(4)
  })

  it('that keeps no identity code', () => {
    const { stdout } = ask(moment, { input: 'hetu on 131052-308T\n' })
    expect(stdout).not.toContain('131052')
  })
})

describe('ask called wrongly', () => {
  it.each([
    [['--json']],
    [['--jsonl', 'kysymys']],
    [['--json', '--jsonl']],
    [['kysymys', '--xml']],
    [['kysymys', '--at']],
    [['--at', '--json']],
    [['kysymys', '--at', 'huomenna']],
    [['kysymys', '--at', '2025-06-10']],
    [['kysymys', '--at', '2025-06-10T10:00']],
    [['kysymys', '--at', '2025-02-30T10:00+02:00']],
    [['kysymys', '--at', '2025-13-01T10:00+02:00']]
  ])('%j is refused in one clear line', args => {
    const parsed = parseAskOptions(args)
    expect(parsed).toMatchObject({ kind: 'wrong-usage', line: expect.stringContaining(' Usage: ') as string })
    expect(parsed).toMatchObject({ line: expect.not.stringContaining('\n') as string })
  })

  it('writes that line and ends with 1', () => {
    const { status, stdout, stderr } = ask(['--at', '--json'])
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(/^[^\n]+ Usage: [^\n]+\n$/)
  })
})

describe('ask on a knowledge that cannot be used', () => {
  it('writes each problem on a line and answers nothing', () => {
    const broken = mkdtempSync(join(folder, 'broken-'))
    const { status, stdout, stderr } = ask(['hei', '--json'], { environment: { KNOWLEDGE_DIR: broken } })
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    const lines = stderr.trim().split('\n')
    expect(lines.join('\n')).toContain('contacts.yaml')
    for (const line of lines) expect(line).not.toMatch(/^\s+at |Error/)
  })

  it('names the file, the line and the field', () => {
    const broken = mkdtempSync(join(folder, 'broken-'))
    writeFileSync(join(broken, 'contacts.yaml'), 'contacts:\n  - id: Posti\n')
    const { status, stderr } = ask(['hei'], { environment: { KNOWLEDGE_DIR: broken } })
    expect(status).toBe(1)
    expect(stderr).toMatch(/contacts\.yaml:2:\d+ contacts\[0\]\.id: /)
  })

  it('says which setting is wrong', () => {
    const { status, stdout, stderr } = ask(['hei'], { environment: { LOG_LEVEL: 'loud' } })
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('LOG_LEVEL')])
  })
})
