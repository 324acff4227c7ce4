import { z } from 'zod/v4'
import { translated } from './values.ts'

/** A text a line: a list of a thousand groups would take most of the time in which the knowledge is read. */
const lines = z
  .string()
  .max(20_000)
  .default('')
  .transform(block =>
    block
      .split('\n')
      .map(line => line.trim())
      .filter(line => line !== '')
  )

const paraphrases = translated(lines).describe(
  'Texts on one narrow matter, one a line: how an authority puts it, and how people ask about it.'
)

/** paraphrases.yaml: the same matters in official and in everyday words. Nothing of it is ever said. */
export const paraphrasesFile = z.strictObject({ paraphrases: z.array(paraphrases).max(5000) })
