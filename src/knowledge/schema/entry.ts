import { z } from 'zod/v4'
import { type Entry, entryKinds, entryStatuses } from '../../domain/entry.ts'
import { ruleBetweenFields } from '../rules.ts'
import { date, distinct, exact, id, phrasings, slides, text, translated, url } from './values.ts'

const title = text(300)
const answer = text(5000)
const entryText = z.strictObject({ title, answer }).optional()

/** One entry of a meeting file (tietokortti). */
export const entrySchema = z
  .strictObject({
    id: id.describe('Stable name of the entry; never changed after it has been published.'),
    kind: z
      .enum(entryKinds)
      .describe(
        'qa: question and answer; fact: told on a slide; link: where to read; notice: shown, but not as text.'
      ),
    asked: z.enum(['ahead', 'in-meeting']).optional(),
    slides: slides.min(1).describe('Every slide that says this.'),
    topics: distinct(id)
      .min(1)
      .describe('Each topic has a contact. Entries that share the first one are neighbours.'),
    title: title.describe('The question in plain Finnish.'),
    answer: answer.describe('Short Markdown in Finnish.'),
    refersTo: slides.default([]).describe('Other slides that the answer points to.'),
    links: z
      .array(z.strictObject({ label: text(200), url }))
      .max(30)
      .default([]),
    asOf: date.optional().describe('Day on which a passing state of affairs was so.'),
    validUntil: z
      .strictObject({ date, afterwards: translated(text(500)) })
      .optional()
      .describe('Last day on which this holds, and what is said from then on.'),
    supersededBy: id.optional().describe('The entry that replaces this one.'),
    status: z.enum(entryStatuses).default('draft').describe('Only reviewed entries are answered from.'),
    phrasings: phrasings.describe('How people ask this.'),
    doesNotAnswer: phrasings.describe('Near questions that this does not answer.'),
    translations: z.strictObject({ sv: entryText, en: entryText }).prefault({}).transform(exact)
  })
  .refine(
    entry => entry.asked === undefined || entry.kind === 'qa',
    ruleBetweenFields('askedOfQuestion', ['asked'])
  )
  .transform((entry): Entry => exact(entry))
