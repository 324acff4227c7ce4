import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { loadKnowledge, type LoadResult } from '../../src/knowledge/load.ts'
import { formatProblem } from '../../src/knowledge/problem.ts'
import { knowledgeFolder, put, valid } from './folder.ts'

const meetingName = 'meetings/2025-06-03-yksilokuntoutus.yaml'

/** Pieces of YAML, so that chance gets past the first character. */
const yamlPieces = fc.constantFrom(
  'meeting:',
  'entries:',
  'contacts:',
  '- ',
  '  ',
  '\n',
  ': ',
  '&a ',
  '*a',
  '<<: ',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '|',
  '>',
  '? ',
  '# ',
  '---\n',
  '!!map ',
  '%YAML 1.1\n',
  '\t',
  '__proto__',
  '2025-06-03',
  'null',
  '\u0000',
  '\ufeff',
  'ä'
)
const yamlLikeText = fc.array(yamlPieces, { maxLength: 40 }).map(pieces => pieces.join(''))
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), yamlLikeText)

function expectUsable(result: LoadResult, files: Readonly<Record<string, string>>): void {
  if (result.kind === 'loaded') return
  expect(result.problems.length).toBeGreaterThan(0)
  for (const found of result.problems) {
    expect(Object.keys(files)).toContain(found.file)
    expect(found.line).toBeGreaterThanOrEqual(1)
    expect(found.line).toBeLessThanOrEqual((files[found.file] ?? '').split(/\n/).length)
    expect(formatProblem(found)).not.toContain('\n')
    expect(found.remedy).not.toBe('')
  }
}

describe('whatever a file holds, what comes back is a value', () => {
  it('any text', () => {
    const folder = knowledgeFolder()
    fc.assert(
      fc.property(
        fc.constantFrom(meetingName, 'contacts.yaml', 'glossary.yaml', 'off-topic.yaml'),
        anyText,
        (name, text) => {
          put(folder, name, text)
          const result = loadKnowledge(folder)
          expect(result.kind).toBe('broken')
          put(folder, name, original(name))
        }
      ),
      { numRuns: 300 }
    )
  })

  it('any bytes', () => {
    const folder = knowledgeFolder()
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), bytes => {
        put(folder, 'contacts.yaml', bytes)
        expect(loadKnowledge(folder).kind).toBe('broken')
      })
    )
  })

  it('a good file with one value replaced by anything: it loads, or the line is told', () => {
    const folder = knowledgeFolder()
    fc.assert(
      fc.property(fc.nat(), fc.jsonValue(), (which, by) => {
        const text = stringify(replaceOne(parse(valid.meeting), which, by))
        put(folder, meetingName, text)
        expectUsable(loadKnowledge(folder), { [meetingName]: text, 'contacts.yaml': valid.contacts })
      }),
      { numRuns: 300 }
    )
  })

  it('a good file with a piece cut out: it loads, or the line is told', () => {
    const folder = knowledgeFolder()
    fc.assert(
      fc.property(fc.nat(valid.meeting.length), fc.nat(30), (from, length) => {
        const text = valid.meeting.slice(0, from) + valid.meeting.slice(from + length)
        put(folder, meetingName, text)
        expectUsable(loadKnowledge(folder), { [meetingName]: text, 'contacts.yaml': valid.contacts })
      }),
      { numRuns: 300 }
    )
  })
})

function original(name: string): string {
  const texts: Readonly<Record<string, string>> = {
    [meetingName]: valid.meeting,
    'contacts.yaml': valid.contacts,
    'glossary.yaml': valid.glossary,
    'off-topic.yaml': valid.offTopic,
    'paraphrases.yaml': valid.paraphrases
  }
  return texts[name] ?? ''
}

/** Replaces the leaf with this number, counted round. */
function replaceOne(tree: unknown, which: number, by: unknown): unknown {
  let left = which % leaves(tree)
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(walk)
    if (typeof node === 'object' && node !== null) {
      return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, walk(value)]))
    }
    return left-- === 0 ? by : node
  }
  return walk(tree)
}

function leaves(node: unknown): number {
  if (typeof node !== 'object' || node === null) return 1
  return Object.values(node).reduce<number>((sum, child) => sum + leaves(child), 0)
}
