import type { BenchEntry } from './collection.ts'

/** Finds the best entry for a question. */
export type Ask = (question: string) => string | undefined | Promise<string | undefined>

/** A way of finding entries, with the settings that do it best on Finnish questions. */
export interface Engine {
  readonly name: string
  /** Indexes the entries. */
  build(entries: readonly BenchEntry[]): Ask | Promise<Ask>
}

/** All texts of an entry, for engines that index one text. */
export const wholeText = ({ title, answer, phrasings }: BenchEntry) =>
  [title, ...phrasings, answer].join('\n')
