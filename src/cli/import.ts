import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { compare, type Compared } from '../importer/compare/compare.ts'
import { readKnown } from '../importer/compare/known.ts'
import { draftFile } from '../importer/draft-file.ts'
import { jsonReport } from '../importer/report/json.ts'
import { peopleReport } from '../importer/report/people.ts'
import { writeDraft, type WriteResult } from '../importer/write/write.ts'

const usage =
  'Usage: npm run --silent import -- DECK [--write] [--json] [--knowledge DIR], with a deck in .txt, .pdf or .pptx'
const shippedKnowledge = join(import.meta.dirname, '../../knowledge')
const patience = 2000

interface Command {
  readonly deck: string
  readonly write: boolean
  readonly json: boolean
  readonly folder: string
}

function commandOf(args: string[]): Command | { readonly wrong: string } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        write: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        knowledge: { type: 'string', default: shippedKnowledge }
      }
    })
    const [deck, ...rest] = positionals
    if (deck === undefined || deck === '' || rest.length > 0)
      return { wrong: deck === undefined ? 'No deck.' : 'One deck at a time.' }
    return { deck, write: values.write, json: values.json, folder: values.knowledge }
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) }
  }
}

function say(text: string): void {
  process.stderr.write(`${text.replace(/\s+/g, ' ').trim()}\n`)
}

/** Says that it is at work when that takes long; what comes after is written over it. */
function showProgress(): () => void {
  const wipe = process.stderr.isTTY ? '\r\u001b[K' : '\r'
  let shown = false
  const timer = setTimeout(() => {
    shown = true
    process.stderr.write('Reading the deck …')
  }, patience)
  return () => {
    clearTimeout(timer)
    if (shown) process.stderr.write(wipe)
  }
}

async function run(command: Command): Promise<number> {
  const done = showProgress()
  const drafted = await draftFile(command.deck)
  done()
  if (drafted.kind === 'refused') return refused(drafted.reason)
  const read = readKnown(command.folder)
  if (read.kind === 'refused') return refused(read.reason)
  const compared = compare(drafted.draft, read.known)
  const written = command.write ? writeDraft(command.folder, compared) : undefined
  if (written?.kind === 'refused') return refused(written.reason)
  process.stdout.write(
    command.json ? `${jsonReport(compared)}\n` : peopleReport(compared) + afterwards(compared, written)
  )
  return 0
}

function refused(reason: string): number {
  say(reason)
  return 1
}

function afterwards(compared: Compared, written: WriteResult | undefined): string {
  if (written?.kind === 'written') {
    return `\nWritten: ${written.files.join(', ')}. Review the drafts with npm run knowledge -- review.\n`
  }
  if (written?.kind === 'unchanged') return '\nNothing was written: the meeting is left as it is.\n'
  return compared.imported === undefined ? '\nNothing was written. Add --write to write the drafts.\n' : ''
}

const command = commandOf(process.argv.slice(2))
if ('wrong' in command) {
  say(`${command.wrong} ${usage}`)
  process.exitCode = 1
} else {
  process.exitCode = await run(command)
}
