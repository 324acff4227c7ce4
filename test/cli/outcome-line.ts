import { z } from 'zod/v4'

const answerShape = z.strictObject({
  id: z.string(),
  kind: z.enum(['qa', 'fact', 'link', 'notice']),
  title: z.string(),
  text: z.string(),
  meeting: z.iso.date(),
  slides: z.array(z.int()),
  confidence: z.number().min(0).max(1),
  notes: z.array(z.string())
})
const contactShape = z.strictObject({
  id: z.string(),
  name: z.string(),
  email: z.string().optional(),
  phone: z.string().optional(),
  hours: z.string().optional(),
  open: z.boolean().nullable(),
  opens: z.iso.datetime({ offset: true }).optional(),
  reason: z.string()
})
const outcomes = [
  'answer',
  'suggestions',
  'contact',
  'route',
  'privacy',
  'greeting',
  'help',
  'off-topic'
] as const
/** The line of JSON that scripts rely on: nothing more and nothing less. */
export const outcomeLine = z.strictObject({
  question: z.string(),
  language: z.enum(['fi', 'sv', 'en']),
  outcome: z.enum(outcomes),
  answers: z.array(answerShape).max(3),
  contacts: z.array(contactShape).max(3)
})
