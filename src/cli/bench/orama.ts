import { create, insertMultiple, search } from '@orama/orama'
import { stem } from '../../language/stem.ts'
import type { Engine } from './engine.ts'

export const oramaTolerant: Engine = {
  name: 'Orama, tolerance 1, Finnish stems',
  async build(entries) {
    const index = create({
      schema: { title: 'string', phrasings: 'string[]', answer: 'string' },
      components: {
        tokenizer: { language: 'finnish', stemming: true, stemmer: word => stem(word, 'fi') }
      }
    } as const)
    await insertMultiple(
      index,
      entries.map(({ id, title, answer, phrasings }) => ({ id, title, answer, phrasings: [...phrasings] }))
    )
    return async question => (await search(index, { term: question, tolerance: 1, limit: 1 })).hits[0]?.id
  }
}
