import { loadKnowledge } from '../../src/knowledge/load.ts'
import type { Problem } from '../../src/knowledge/problem.ts'
import type { Knowledge } from '../../src/domain/knowledge.ts'

/** The problems of a folder that must not load. */
export function problemsOf(folder: string): readonly Problem[] {
  const result = loadKnowledge(folder)
  if (result.kind === 'loaded') throw new Error('the folder loaded')
  return result.problems
}

/** The knowledge of a folder that must load. */
export function knowledgeOf(folder: string): Knowledge {
  const result = loadKnowledge(folder)
  if (result.kind === 'broken') throw new Error(JSON.stringify(result.problems))
  return result.knowledge
}

/** The line on which a text stands in a file, 1-based. */
export function lineOf(text: string, part: string): number {
  const before = text.slice(0, text.indexOf(part))
  return before.split('\n').length
}
