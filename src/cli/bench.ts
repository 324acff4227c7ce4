import { writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { flexSearchForward } from './bench/flex-search.ts'
import { fuseDefault, fuseTokens } from './bench/fuse.ts'
import { miniSearchFuzzy } from './bench/mini-search.ts'
import { oramaTolerant } from './bench/orama.ts'
import { ours } from './bench/ours.ts'
import { plot } from './bench/plot.ts'
import { benchmarksPage, sizeTable } from './bench/report.ts'
import { runBench } from './bench/run.ts'

/*
 * Measures our search beside others on collections of growing size. The full run takes some minutes and
 * writes docs/benchmarks.md and its plot; with --sizes it only prints.
 */
const usage = 'Usage: npm run bench -- [--sizes 52,1000]'
const fullSizes = [52, 1000, 10_000, 100_000]
const engines = [ours, fuseDefault, fuseTokens, miniSearchFuzzy, oramaTolerant, flexSearchForward]
const docs = join(import.meta.dirname, '../../docs')

function sizesOf(list: string | undefined): readonly number[] | undefined {
  if (list === undefined) return fullSizes
  const sizes = list.split(',').map(Number)
  return sizes.every(size => Number.isInteger(size) && size > 0) ? sizes : undefined
}

const { values } = parseArgs({ options: { sizes: { type: 'string' } } })
const sizes = sizesOf(values.sizes)
if (sizes) {
  const all = await runBench(engines, sizes, performance, line => process.stderr.write(`${line}\n`))
  process.stdout.write(`${all.map(sizeTable).join('\n\n')}\n`)
  if (values.sizes === undefined) {
    const circumstances = {
      date: new Date().toISOString().slice(0, 10),
      node: process.versions.node,
      cpus: availableParallelism(),
      garbageCollected: globalThis.gc !== undefined
    }
    writeFileSync(join(docs, 'benchmarks.md'), benchmarksPage(all, circumstances))
    writeFileSync(join(docs, 'benchmarks.svg'), plot(all))
  }
} else {
  process.stderr.write(`${usage}\n`)
  process.exitCode = 1
}
