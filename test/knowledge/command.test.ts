import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod/v4'
import { jsonSchemaFiles } from '../../src/knowledge/json-schema.ts'
import { change, emptyFolder, knowledgeFolder, valid } from './folder.ts'
import { lineOf } from './problems.ts'

const command = join(import.meta.dirname, '../../src/cli/knowledge.ts')
const run = (...args: string[]) => spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' })

describe('knowledge -- check', () => {
  it('says that the knowledge can be used, and what to see to with its place', () => {
    const { status, stdout, stderr } = run('check', '--knowledge', knowledgeFolder())
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const line = lineOf(valid.meeting, 'id: laheisen')
    expect(stdout).toContain(
      `2025-06-03-yksilokuntoutus.yaml:${line}:5 laheisen-osallistuminen: has 1 different`
    )
    expect(stdout).toContain('The knowledge can be used')
  })

  it('fails with each problem on a line when the knowledge is broken', () => {
    const contacts = change(valid.contacts, 'phone: 020 692 235', 'phone: "1"')
    const { status, stdout } = run('check', '--knowledge', knowledgeFolder({ contacts, glossary: '' }))
    expect(status).toBe(1)
    expect(stdout.trim().split('\n')).toHaveLength(3)
    expect(stdout).toContain('contacts.yaml:4:5 contacts[0].phone: is not a Finnish phone number.')
  })

  it('writes one line of JSON on request', () => {
    const report = z.object({
      status: z.literal('broken'),
      problems: z.array(z.object({ file: z.string(), line: z.number() })).length(1)
    })
    const { status, stdout } = run('check', '--json', '--knowledge', knowledgeFolder({ glossary: '[' }))
    expect(status).toBe(1)
    expect(stdout.trim().split('\n')).toHaveLength(1)
    expect(() => report.parse(JSON.parse(stdout))).not.toThrow()
  })
})

it('knowledge -- schema writes the schemas into the folder', () => {
  const folder = emptyFolder()
  expect(run('schema', '--knowledge', folder).status).toBe(0)
  expect(readdirSync(join(folder, 'schema')).sort()).toEqual(
    jsonSchemaFiles()
      .map(({ name }) => name)
      .sort()
  )
})

it.each([
  [[]],
  [['chekc']],
  [['check', 'more']],
  [['check', '--jsn']],
  [['schema', '--json']],
  [['check', '--knowledge']]
])('wrong usage %j is one clear line', args => {
  const { status, stdout, stderr } = run(...args)
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect(stderr).toContain('Usage: ')
})
