import { z } from 'zod/v4'
import type { GlossaryTerm } from '../../domain/knowledge.ts'
import { text, translated, translatedList } from './values.ts'

const term: z.ZodType<GlossaryTerm> = z.strictObject({
  terms: translated(text(200)).describe('The official term in each language.'),
  aliases: translatedList(200).describe('Abbreviations, spoken forms and everyday words for it.')
})

/** glossary.yaml: the words people use and the words of the material. */
export const glossaryFile = z.strictObject({ glossary: z.array(term).max(5000) })
