import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod/v4'
import { jsonSchemaFiles } from '../../src/knowledge/json-schema.ts'
import { change, valid } from './folder.ts'

const folder = join(import.meta.dirname, '../../knowledge/schema')

describe('the JSON Schemas for editors', () => {
  it('are up to date in the repository (npm run knowledge -- schema writes them)', () => {
    const generated = jsonSchemaFiles()
    expect(readdirSync(folder).sort()).toEqual(generated.map(({ name }) => name).sort())
    for (const { name, text } of generated) expect(readFileSync(join(folder, name), 'utf8')).toBe(text)
  })

  it.each([
    ['meeting', valid.meeting, 'kind: fact', 'kind: rumour'],
    ['contacts', valid.contacts, 'checkedOn: 2025-06-03', 'checkedOn: 2025-06-31'],
    ['glossary', valid.glossary, 'aliases', 'alias'],
    ['off-topic', valid.offTopic, 'greeting', 'gossip'],
    ['paraphrases', valid.paraphrases, 'fi: |', 'no: |']
  ])('the schema of %s takes what loads and refuses what does not', (name, text, part, by) => {
    const validate = validator(name)
    expect(validate(parse(text))).toBe(true)
    expect(validate(parse(change(text, part, by)))).toBe(false)
  })
})

function validator(name: string) {
  const ajv = new Ajv({ strict: true })
  addFormats.default(ajv)
  const file = jsonSchemaFiles().find(found => found.name === `${name}.schema.json`)
  return ajv.compile(z.record(z.string(), z.unknown()).parse(JSON.parse(file?.text ?? '')))
}
