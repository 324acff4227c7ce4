import Fuse from 'fuse.js'
import type { Engine } from './engine.ts'

const keys = ['title', 'phrasings', 'answer']

export const fuseDefault: Engine = {
  name: 'Fuse.js',
  build(entries) {
    const fuse = new Fuse(entries, { keys, ignoreLocation: true })
    return question => fuse.search(question, { limit: 1 })[0]?.item.id
  }
}

export const fuseTokens: Engine = {
  name: 'Fuse.js, token search',
  build(entries) {
    const fuse = new Fuse(entries, { keys, useTokenSearch: true })
    return question => fuse.search(question, { limit: 1 })[0]?.item.id
  }
}
