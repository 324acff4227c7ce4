import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parse } from 'dotenv'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadConfig } from '../src/config.ts'

const project = resolve(import.meta.dirname, '..')
const id = '11111111-2222-3333-4444-555555555555'
const secret = 'a-secret-nobody-may-see'
const identity = { BOT_ID: id, BOT_TENANT_ID: id, BOT_PASSWORD: secret }

let envFolder: string

beforeEach(() => {
  envFolder = mkdtempSync(join(tmpdir(), 'env-'))
})

afterEach(() => {
  rmSync(envFolder, { recursive: true })
})

const load = (environment: Record<string, string>) => loadConfig(environment, envFolder)

function configOf(environment: Record<string, string>) {
  const result = load(environment)
  if (result.kind === 'invalid') throw new Error(result.problems.join('\n'))
  return result.config
}

function problemsOf(environment: Record<string, string>) {
  const result = load(environment)
  return result.kind === 'invalid' ? result.problems : []
}

describe('without any setting', () => {
  it('the bot is anonymous and has the documented defaults', () => {
    expect(configOf({})).toEqual({
      port: 3978,
      credentials: undefined,
      knowledgeDir: join(project, 'knowledge'),
      dataDir: join(project, 'data'),
      logLevel: 'info'
    })
  })

  it('a variable set to nothing counts as not set', () => {
    expect(configOf({ PORT: '', BOT_ID: ' ', LOG_LEVEL: '' })).toEqual(configOf({}))
  })
})

describe('where settings come from', () => {
  it('env/.env.local wins over env/.env, and the environment over both', () => {
    writeFileSync(join(envFolder, '.env'), 'PORT=4001\nLOG_LEVEL=warn\nDATA_DIR=from-env')
    writeFileSync(join(envFolder, '.env.local'), 'PORT=4002\nLOG_LEVEL=error')
    expect(configOf({ PORT: '4003' })).toMatchObject({
      port: 4003,
      logLevel: 'error',
      dataDir: join(project, 'from-env')
    })
  })

  it('a blank line of a later file does not undo an earlier one', () => {
    writeFileSync(join(envFolder, '.env'), 'PORT=4001')
    writeFileSync(join(envFolder, '.env.local'), 'PORT=')
    expect(configOf({ PORT: '' }).port).toBe(4001)
  })

  it('a test run reads no file: it is the same on every machine', () => {
    writeFileSync(join(envFolder, '.env'), 'PORT=4001')
    expect(configOf({ NODE_ENV: 'test' }).port).toBe(3978)
  })

  it('a file that cannot be read is told, not skipped', () => {
    mkdirSync(join(envFolder, '.env'))
    expect(problemsOf({})).toEqual([expect.stringContaining(join(envFolder, '.env'))])
  })

  it('the example file explains every setting and changes nothing when copied as it is', () => {
    const example = readFileSync(join(project, 'env', '.env.example'), 'utf8')
    writeFileSync(join(envFolder, '.env'), example)
    expect(configOf({})).toEqual(configOf({ BOT_ID: '' }))
    const settings = [...Object.keys(identity), 'PORT', 'KNOWLEDGE_DIR', 'DATA_DIR', 'LOG_LEVEL', 'NODE_ENV']
    expect(Object.keys(parse(example))).toEqual(expect.arrayContaining(settings))
  })
})

describe('the identity of the bot', () => {
  it('is taken when it is whole', () => {
    expect(configOf({ ...identity, NODE_ENV: 'production' }).credentials).toEqual({
      appId: id,
      tenantId: id,
      password: secret
    })
  })

  it('is required in production', () => {
    expect(problemsOf({ NODE_ENV: 'production' })).toEqual([expect.stringMatching(/^BOT_ID .*BOT_PASSWORD/)])
  })

  it('is refused when a part is missing, with a line for each part', () => {
    expect(problemsOf({ BOT_ID: id })).toEqual([
      expect.stringMatching(/^BOT_TENANT_ID is missing/),
      expect.stringMatching(/^BOT_PASSWORD is missing/)
    ])
  })
})

describe('a wrong value', () => {
  const wrong = {
    PORT: ['abc', '-1', '65536', '39.78', '0x10', '3978 3979', '１２３'],
    BOT_ID: ['my-bot', `${id}0`],
    BOT_TENANT_ID: ['kela.fi'],
    LOG_LEVEL: ['loud', 'INFO'],
    NODE_ENV: ['prod']
  }
  const cases = Object.entries(wrong).flatMap(([name, values]) => values.map(value => [name, value] as const))

  it.each(cases)('%s=%s is refused by name', (name, value) => {
    expect(problemsOf({ ...identity, [name]: value })).toEqual([expect.stringMatching(`^${name} is not`)])
  })

  it('is told together with every other wrong value', () => {
    expect(problemsOf({ PORT: 'abc', LOG_LEVEL: 'loud' })).toHaveLength(2)
  })

  it('never brings a value into the message, as it may be a secret in the wrong place', () => {
    for (const name of Object.keys(wrong)) {
      expect(problemsOf({ [name]: secret, BOT_PASSWORD: secret }).join()).not.toContain(secret)
    }
  })

  it.each([
    ['0', 0],
    ['1', 1],
    ['65535', 65535]
  ])('PORT=%s is a port', (value, port) => {
    expect(configOf({ PORT: value }).port).toBe(port)
  })
})
