import FlexSearch from 'flexsearch'
import { stem } from '../../language/stem.ts'
import { words } from '../../language/words.ts'
import { wholeText, type Engine } from './engine.ts'

export const flexSearchForward: Engine = {
  name: 'FlexSearch, forward, Finnish stems',
  build(entries) {
    const index = new FlexSearch.Index({
      tokenize: 'forward',
      encode: text => words(text).map(word => stem(word, 'fi'))
    })
    entries.forEach((entry, number) => index.add(number, wholeText(entry)))
    return question => {
      const best = index.search(question, { limit: 1, suggest: true })[0]
      return entries[Number(best)]?.id
    }
  }
}
