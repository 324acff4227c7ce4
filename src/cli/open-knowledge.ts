import { loadConfig } from '../config.ts'
import type { Knowledge } from '../domain/knowledge.ts'
import { loadKnowledge } from '../knowledge/load.ts'
import { formatProblem } from '../knowledge/problem.ts'

export type Opened =
  | { readonly kind: 'opened'; readonly knowledge: Knowledge }
  /** A line each, for standard error. */
  | { readonly kind: 'refused'; readonly lines: readonly string[] }

/** The knowledge of a folder, or of the one that the settings name. */
export function openKnowledge(folder?: string): Opened {
  const config = loadConfig()
  if (config.kind === 'invalid') return { kind: 'refused', lines: config.problems }
  const loaded = loadKnowledge(folder ?? config.config.knowledgeDir)
  if (loaded.kind === 'broken') return { kind: 'refused', lines: loaded.problems.map(formatProblem) }
  return { kind: 'opened', knowledge: loaded.knowledge }
}
