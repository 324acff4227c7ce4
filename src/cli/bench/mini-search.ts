import MiniSearch from 'minisearch'
import { stem } from '../../language/stem.ts'
import type { BenchEntry } from './collection.ts'
import type { Engine } from './engine.ts'

const build = (fuzzy: number | false, prefix: boolean): Engine['build'] =>
  function (entries) {
    const index = new MiniSearch<BenchEntry>({
      fields: ['title', 'phrasings', 'answer'],
      processTerm: term => stem(term.toLowerCase(), 'fi'),
      searchOptions: { fuzzy, prefix }
    })
    index.addAll(entries)
    return question => {
      const best: unknown = index.search(question)[0]?.id
      return typeof best === 'string' ? best : undefined
    }
  }

export const miniSearchFuzzy: Engine = {
  name: 'MiniSearch, fuzzy 0.2 + prefix, Finnish stems',
  build: build(0.2, true)
}
