import MiniSearch from 'minisearch'
import { describe, expect, test } from 'vitest'
import { createCollection, type BenchQuestion } from '../../src/cli/bench/collection.ts'
import { ours } from '../../src/cli/bench/ours.ts'
import { miniSearchFuzzy } from '../../src/cli/bench/mini-search.ts'
import type { Ask, Engine } from '../../src/cli/bench/engine.ts'

const { entries, questions } = createCollection(2000, 300, 7)

async function hits(ask: Ask, asked: readonly BenchQuestion[]): Promise<number> {
  let count = 0
  for (const { text, id } of asked) if ((await ask(text)) === id) count++
  return count / asked.length
}

/** A search as it comes, without stems, fuzziness or phrasings of its own. */
const plainIndex: Engine = {
  name: 'plain',
  build(all) {
    const index = new MiniSearch({ fields: ['title', 'phrasings', 'answer'] })
    index.addAll(all)
    return question => String(index.search(question)[0]?.id)
  }
}

describe('among two thousand entries', () => {
  test('the right one is first for nearly all unseen rewordings', async () => {
    expect(await hits(await ours.build(entries), questions)).toBeGreaterThan(0.85)
  })

  test('it is first more often than with a plain index, and with a fuzzy one', async () => {
    const own = await hits(await ours.build(entries), questions)
    expect(own).toBeGreaterThan(await hits(await plainIndex.build(entries), questions))
    expect(own).toBeGreaterThan(await hits(await miniSearchFuzzy.build(entries), questions))
  })
})
