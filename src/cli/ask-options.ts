import { parseArgs } from 'node:util'

export interface AskOptions {
  /** Without a question: a chat. */
  readonly question: string | undefined
  readonly form: 'people' | 'json' | 'jsonl'
  /** A fixed moment of asking; otherwise the clock's. */
  readonly at: Date | undefined
}

export type ParsedAsk =
  | { readonly kind: 'ask'; readonly options: AskOptions }
  | { readonly kind: 'wrong-usage'; readonly line: string }

const usage =
  'Usage: npm run --silent ask -- ["question"] [--json | --jsonl] [--at 2025-06-10T10:00+03:00]. Without a question it is a chat; --jsonl reads a question a line from standard input.'

const isoMoment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/

/** Date itself takes the 30th of February for the 2nd of March. */
function isDayOfCalendar(day: string): boolean {
  const date = new Date(`${day}T00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

function momentOf(at: string | undefined): Date | undefined | 'wrong' {
  if (at === undefined) return undefined
  const date = new Date(at)
  const isRight = isoMoment.test(at) && !Number.isNaN(date.getTime()) && isDayOfCalendar(at.slice(0, 10))
  return isRight ? date : 'wrong'
}

/** Reads the command line of `ask`. */
export function parseAskOptions(args: string[]): ParsedAsk {
  const wrong = (why: string): ParsedAsk => ({ kind: 'wrong-usage', line: `${why} ${usage}` })
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean' }, jsonl: { type: 'boolean' }, at: { type: 'string' } }
    })
    const at = momentOf(values.at)
    if (at === 'wrong') return wrong('--at needs an ISO time with its offset.')
    if (values.json && values.jsonl) return wrong('Choose either --json or --jsonl.')
    const question = positionals.length > 0 ? positionals.join(' ') : undefined
    if (values.json && question === undefined) return wrong('--json needs a question.')
    if (values.jsonl && question !== undefined)
      return wrong('--jsonl reads its questions from standard input.')
    return {
      kind: 'ask',
      options: { question, form: values.jsonl ? 'jsonl' : values.json ? 'json' : 'people', at }
    }
  } catch (error) {
    return wrong(error instanceof Error ? `${error.message.split(/\.\s/)[0] ?? ''}.` : '')
  }
}
