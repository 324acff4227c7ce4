import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { answerableEntries, type Knowledge } from '../domain/knowledge.ts'
import { checkKnowledge } from '../knowledge/check.ts'
import type { Finding } from '../knowledge/finding.ts'
import { jsonSchemaFiles } from '../knowledge/json-schema.ts'
import { loadKnowledge } from '../knowledge/load.ts'
import { formatPlace, formatProblem, type Place, type Problem } from '../knowledge/problem.ts'
import { review } from './review.ts'

const usage =
  'Usage: npm run --silent knowledge -- check [--json] | review [ID …] | schema, all with [--knowledge DIR]'
const shippedKnowledge = join(import.meta.dirname, '../../knowledge')

type Write = (text: string) => void
type Command =
  | { readonly kind: 'check'; readonly folder: string; readonly json: boolean }
  | { readonly kind: 'review'; readonly folder: string; readonly ids: readonly string[] }
  | { readonly kind: 'schema'; readonly folder: string }
  | { readonly kind: 'wrong-usage'; readonly reason: string }

function commandOf(args: string[]): Command {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        knowledge: { type: 'string', default: shippedKnowledge }
      }
    })
    const [name, ...rest] = positionals
    const { json, knowledge: folder } = values
    if (name === 'check' && rest.length === 0) return { kind: 'check', folder, json }
    if (name === 'review' && !json) return { kind: 'review', folder, ids: rest }
    if (name === 'schema' && rest.length === 0 && !json) return { kind: 'schema', folder }
    return { kind: 'wrong-usage', reason: name === undefined ? 'No command.' : 'No such command.' }
  } catch (error) {
    return { kind: 'wrong-usage', reason: firstSentence(error) }
  }
}

function firstSentence(error: unknown): string {
  const [sentence = ''] = String(error instanceof Error ? error.message : error).split('. ')
  return `${sentence}.`
}

function run(command: Command, today: string, write: Write, writeError: Write): number {
  switch (command.kind) {
    case 'check':
      return check(command.folder, command.json, today, write)
    case 'review':
      return review(command.folder, command.ids, { today, write, writeError })
    case 'schema':
      return schema(join(command.folder, 'schema'), write, writeError)
    case 'wrong-usage':
      writeError(`${command.reason} ${usage}\n`)
      return 1
  }
}

interface Report {
  readonly status: 'loaded' | 'broken'
  readonly summary: string
  readonly problems: readonly Problem[]
  readonly findings: readonly (Finding & { readonly place: Place | undefined })[]
}

function check(folder: string, json: boolean, today: string, write: Write): number {
  const report = reportOn(folder, today)
  write(json ? `${JSON.stringify(report)}\n` : forPeople(report))
  return report.status === 'loaded' ? 0 : 1
}

function reportOn(folder: string, today: string): Report {
  const result = loadKnowledge(folder)
  if (result.kind === 'broken') {
    const summary = `The knowledge in ${folder} cannot be used. Problems: ${result.problems.length}.`
    return { status: 'broken', summary, problems: result.problems, findings: [] }
  }
  const findings = checkKnowledge(result.knowledge, today).map(finding => ({
    ...finding,
    place: result.places.get(finding.id)
  }))
  return { status: 'loaded', summary: summaryOf(result.knowledge, findings.length), problems: [], findings }
}

function summaryOf(knowledge: Knowledge, findings: number): string {
  const { meetings, contacts, glossary } = knowledge
  return [
    `The knowledge can be used: ${meetings.length} meetings, ${answerableEntries(knowledge).length} entries to answer from,`,
    `${contacts.length} contacts, ${glossary.length} terms. To look at: ${findings}.`
  ].join(' ')
}

function forPeople({ summary, problems, findings }: Report): string {
  const lines = findings.map(({ place, id, finding, remedy }) => {
    const where = place === undefined ? '' : `${formatPlace(place)} `
    return `${where}${id}: ${finding}. ${remedy}`
  })
  return [...problems.map(formatProblem), ...lines, summary].map(line => `${line}\n`).join('')
}

function schema(folder: string, write: Write, writeError: Write): number {
  try {
    mkdirSync(folder, { recursive: true })
    for (const { name, text } of jsonSchemaFiles()) writeFileSync(join(folder, name), text)
    write(`The schemas are in ${folder}.\n`)
    return 0
  } catch (error) {
    writeError(`The schemas cannot be written: ${firstSentence(error)}\n`)
    return 1
  }
}

function todayInHelsinki(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(new Date())
}

process.exitCode = run(
  commandOf(process.argv.slice(2)),
  todayInHelsinki(),
  text => process.stdout.write(text),
  text => process.stderr.write(text)
)
