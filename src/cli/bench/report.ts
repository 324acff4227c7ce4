import { mostWarmUpMs, warmUpQuestions, type Measured, type Result } from './measure.ts'
import type { SizeResults } from './run.ts'

export interface Circumstances {
  /** ISO date. */
  readonly date: string
  readonly node: string
  readonly cpus: number
  readonly garbageCollected: boolean
}

const number = (value: number) =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
const times = (value: number) => `${value >= 10 ? value.toFixed(0) : value.toFixed(1)} x`

const heads = ['engine', 'build s', 'heap MB', 'median ms', 'p99 ms', 'hit@1', 'slower than ours', 'asked']

function cells(engine: string, result: Result, ours: Measured | undefined): string[] {
  if (result.kind === 'not-run') return [engine, `not run: ${result.reason}`, '', '', '', '', '', '']
  return [
    engine,
    number(result.buildSeconds),
    number(Math.max(0, result.heapMegabytes)),
    number(result.medianMs),
    number(result.p99Ms),
    `${(100 * result.hit).toFixed(1)} %`,
    ours ? times(result.medianMs / ours.medianMs) : '',
    String(result.questions)
  ]
}

const row = (each: readonly string[]) => `| ${each.join(' | ')} |`

/** The results of one size as a table in Markdown. The first engine is ours. */
export function sizeTable({ size, results }: SizeResults): string {
  const first = results[0]?.result
  const ours = first?.kind === 'measured' ? first : undefined
  return [
    `## ${size.toLocaleString('en')} entries`,
    '',
    row(heads),
    row(heads.map((_, i) => (i === 0 ? '---' : '---:'))),
    ...results.map(({ engine, result }) => row(cells(engine, result, ours)))
  ].join('\n')
}

const preface = `The collections are made by a seeded generator: Finnish compounds and invented names whose number grows
with the text (Heaps) and whose use falls with their rank (Zipf). An entry has a title, an answer of two sentences
and four phrasings. The questions are rewordings that no index has seen: a quarter of the words left out, the rest
in another order and other cases, one word in eight mistyped. Every engine gets the same entries and the same
questions, in one process and one run; all but Fuse.js get the same stems. Before the clock counts each engine is
asked others, ${warmUpQuestions.toLocaleString('en')} of them or as many as it answers in ${mostWarmUpMs / 1000} s: a server has been running for a while.`

/** The page of benchmarks. */
export function benchmarksPage(all: readonly SizeResults[], circumstances: Circumstances): string {
  const { date, node, cpus, garbageCollected } = circumstances
  const heap = garbageCollected
    ? 'Heap is what the index keeps, typed arrays included, measured after a garbage collection.'
    : 'Heap is measured without a garbage collection before, so it is only a rough figure.'
  return [
    '# Benchmarks',
    '',
    `Measured on ${date} with Node.js ${node} on ${cpus} processor cores by \`npm run bench\`, which writes this page.`,
    heap,
    '',
    preface,
    '',
    '![Median time of a question by the number of entries, both on logarithmic scales](benchmarks.svg)',
    '',
    all.map(sizeTable).join('\n\n'),
    ''
  ].join('\n')
}
