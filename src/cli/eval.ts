import { parseArgs } from 'node:util'
import { createAnswerer } from '../answer/create.ts'
import type { Answerer } from '../answer/answerer.ts'
import type { Outcome } from '../domain/outcome.ts'
import { judge, tally, type EvaluationQuestion, type Tally, type Verdict } from './evaluation.ts'
import { openKnowledge } from './open-knowledge.ts'
import { readQuestions } from './question-file.ts'

const usage = 'Usage: npm run eval -- FILE.jsonl [--misses]'

interface Judged {
  readonly question: EvaluationQuestion
  readonly outcome: Outcome
  readonly verdict: Verdict
}

function measure(answerer: Answerer, questions: readonly EvaluationQuestion[], at: Date): Judged[] {
  return questions.map(question => {
    const outcome = answerer.ask({ text: question.q, at })
    return { question, outcome, verdict: judge(question, outcome) }
  })
}

function groups(judged: readonly Judged[]): Tally[] {
  const kinds = ['answer', 'contact', 'unanswered', 'offscope'] as const
  const of = (name: string, some: readonly Judged[]) =>
    some.length > 0
      ? [
          tally(
            name,
            some.map(({ verdict }) => verdict)
          )
        ]
      : []
  return [
    ...kinds.flatMap(kind => {
      const some = judged.filter(({ question }) => question.kind === kind)
      const inLanguages = ['fi', 'sv', 'en'].flatMap(lang =>
        of(
          `  ${lang}`,
          some.filter(({ question }) => question.lang === lang)
        )
      )
      return [...of(kind, some), ...(inLanguages.length > 1 ? inLanguages : [])]
    }),
    tally(
      'all',
      judged.map(({ verdict }) => verdict)
    )
  ]
}

const percent = (count: number, of: number) => `${((100 * count) / of).toFixed(1)} %`.padStart(8)

function tableOf(tallies: readonly Tally[]): string {
  const columns = ['right', 'shown', 'wrong', 'contact', 'refused'] as const
  const head = ['group'.padEnd(12), 'n'.padStart(5), ...columns.map(name => name.padStart(8))].join(' ')
  const rows = tallies.map(row =>
    [
      row.group.padEnd(12),
      String(row.questions).padStart(5),
      ...columns.map(name => percent(row[name], row.questions))
    ].join(' ')
  )
  return [head, ...rows].join('\n')
}

function isMiss({ question, verdict }: Judged): boolean {
  if (question.kind === 'answer') return !verdict.right
  if (question.kind === 'contact') return !verdict.contact
  return verdict.wrong || (question.channel !== undefined && !verdict.contact)
}

function missLine({ question, outcome }: Judged): string {
  const shown =
    outcome.kind === 'answer' ? outcome.answers : outcome.kind === 'suggestions' ? outcome.suggestions : []
  const entries = shown.map(({ entry, confidence }) => `${entry.id} ${confidence.toFixed(2)}`)
  const contact = 'channels' in outcome ? (outcome.channels[0]?.contact.id ?? '') : ''
  const right = question.slides ?? question.contact ?? question.channel ?? ''
  return `${question.kind} ${question.lang} [${String(right)}] ${question.q}\n    ${outcome.kind}: ${entries.join(', ')} | ${contact}`
}

function run(args: string[]): { output: string; failed: boolean } {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { misses: { type: 'boolean', default: false } }
  })
  const [path] = positionals
  if (path === undefined) return { output: usage, failed: true }
  const file = readQuestions(path)
  if (file.kind === 'refused') return { output: file.lines.join('\n'), failed: true }
  const opened = openKnowledge()
  if (opened.kind === 'refused') return { output: opened.lines.join('\n'), failed: true }
  const judged = measure(createAnswerer(opened.knowledge), file.questions, new Date())
  const languageRight = judged.filter(({ question, outcome }) => question.lang === outcome.language).length
  const parts = [
    ...(values.misses ? judged.filter(isMiss).map(missLine) : []),
    tableOf(groups(judged)),
    `language right ${percent(languageRight, judged.length).trim()}`
  ]
  return { output: parts.join('\n'), failed: false }
}

const { output, failed } = run(process.argv.slice(2))
const stream = failed ? process.stderr : process.stdout
stream.write(`${output}\n`)
process.exitCode = failed ? 1 : 0
