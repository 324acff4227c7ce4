import { describe, expect, test } from 'vitest'
import type { Engine } from '../../../src/cli/bench/engine.ts'
import { plot } from '../../../src/cli/bench/plot.ts'
import { benchmarksPage, sizeTable } from '../../../src/cli/bench/report.ts'
import { runBench } from '../../../src/cli/bench/run.ts'

/** Engines on a clock of their own, that takes as long as they say. */
function bench(sizes: readonly number[]) {
  const clock = { time: 0, now: () => clock.time }
  const engine = (name: string, msAQuestion: number): Engine => ({
    name,
    build: entries => {
      clock.time += entries.length
      return () => {
        clock.time += msAQuestion * entries.length
        return entries[0]?.id
      }
    }
  })
  return runBench([engine('quick', 0.01), engine('slow', 20)], sizes, clock, () => undefined)
}

const circumstances = { date: '2025-06-03', node: '24.0.0', cpus: 2, garbageCollected: true }

describe('a run over growing sizes', () => {
  test('measures what each engine takes and how often it is right', async () => {
    const [{ results } = { results: [] }] = await bench([10])
    expect(results.map(({ engine }) => engine)).toEqual(['quick', 'slow'])
    const quick = results[0]?.result
    expect(quick).toMatchObject({ kind: 'measured', buildSeconds: 0.01 })
    if (quick?.kind !== 'measured') return
    expect(quick.medianMs).toBeCloseTo(0.1)
    expect(quick.hit).toBeGreaterThan(0)
    expect(quick.hit).toBeLessThan(0.5)
  })

  test('leaves out an engine that would take too long, and says why', async () => {
    const last = (await bench([10, 1000])).at(-1)
    expect(last?.results[1]?.result).toEqual({
      kind: 'not-run',
      reason: 'about 20 s a question expected from the size before'
    })
    expect(last?.results[0]?.result.kind).toBe('measured')
  })

  test('is told as a table with the ratio to the first engine', async () => {
    const [first] = await bench([10])
    expect(first && sizeTable(first)).toMatch(/slow .*\| 2000 x \|/)
  })

  test('is told as a page with the circumstances, and drawn as a line an engine', async () => {
    const all = await bench([10, 100])
    const page = benchmarksPage(all, circumstances)
    expect(page).toContain('2025-06-03')
    expect(page).toContain('Node.js 24.0.0 on 2 processor cores')
    expect(plot(all).match(/<polyline/g)).toHaveLength(2)
  })
})
