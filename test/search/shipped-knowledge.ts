import { join } from 'node:path'
import type { Knowledge } from '../../src/domain/knowledge.ts'
import { loadKnowledge } from '../../src/knowledge/load.ts'

/** The knowledge that the project ships. */
export function shippedKnowledge(): Knowledge {
  const loaded = loadKnowledge(join(import.meta.dirname, '../../knowledge'))
  if (loaded.kind === 'broken') throw new Error('the shipped knowledge is broken')
  return loaded.knowledge
}
