import type { Answerer } from '../answer/answerer.ts'
import { createAnswerer } from '../answer/create.ts'
import { plainText } from '../cards/index.ts'
import { parseAskOptions, type AskOptions } from './ask-options.ts'
import { chat } from './chat.ts'
import { linesOf } from './lines.ts'
import { openKnowledge } from './open-knowledge.ts'
import { outcomeJson } from './outcome-json.ts'

function jsonLine(answerer: Answerer, text: string, at: Date): string {
  return `${JSON.stringify(outcomeJson(answerer.ask({ text, at }), at))}\n`
}

async function answerLines(answerer: Answerer, clock: () => Date): Promise<void> {
  for await (const line of linesOf(process.stdin)) {
    process.stdout.write(jsonLine(answerer, line, clock()))
  }
}

async function run({ question, form, at }: AskOptions, answerer: Answerer): Promise<void> {
  const clock = () => at ?? new Date()
  if (form === 'jsonl') return answerLines(answerer, clock)
  if (question === undefined) return chat({ answerer, clock, input: process.stdin, output: process.stdout })
  const now = clock()
  const text =
    form === 'json'
      ? jsonLine(answerer, question, now)
      : `${plainText(answerer.ask({ text: question, at: now }), now)}\n`
  process.stdout.write(text)
}

const parsed = parseAskOptions(process.argv.slice(2))
const opened = parsed.kind === 'ask' ? openKnowledge() : undefined
if (parsed.kind === 'wrong-usage' || opened?.kind !== 'opened') {
  const lines = parsed.kind === 'wrong-usage' ? [parsed.line] : opened?.kind === 'refused' ? opened.lines : []
  process.stderr.write(`${lines.join('\n')}\n`)
  process.exitCode = 1
} else {
  await run(parsed.options, createAnswerer(opened.knowledge))
}
