import { z } from 'zod/v4'
import { type Contact, weekdays } from '../../domain/contact.ts'
import { languages } from '../../domain/language.ts'
import { ruleBetweenFields } from '../rules.ts'
import {
  date,
  distinct,
  email,
  exact,
  id,
  phone,
  phrasings,
  slides,
  text,
  time,
  translated,
  translatedList
} from './values.ts'

const serviceHours = z
  .strictObject({ days: distinct(z.enum(weekdays)).min(1), opens: time, closes: time })
  .refine(hours => hours.opens < hours.closes, ruleBetweenFields('closesAfterOpens', ['closes']))

const handles = z.strictObject({
  topics: distinct(id).default([]).describe('Topics of the entries whose questions belong here.'),
  phrasings: phrasings.describe('How people look this contact up.'),
  questions: phrasings.describe('Questions without an answer in the material that belong here.')
})

const contactSchema = z
  .strictObject({
    id,
    names: translated(text(200)),
    email: email.optional(),
    phone: phone.optional(),
    hours: z.array(serviceHours).min(1).max(14).optional().describe('In the time of Helsinki.'),
    languages: distinct(z.enum(languages)).min(1),
    purpose: translated(text(500)),
    handles,
    rules: translatedList(500).describe('What may and may not be written or asked there.'),
    clientCases: z.boolean().default(false).describe('True where questions about one client may be taken.'),
    general: z.boolean().default(false).describe('True for the one contact that takes what has no other.'),
    source: z.strictObject({ meeting: id, slides: slides.min(1) }),
    checkedOn: date.describe('Day on which a person last saw that the contact is right.')
  })
  .refine(
    contact => contact.email !== undefined || contact.phone !== undefined,
    ruleBetweenFields('reachable')
  )
  .transform((contact): Contact => exact(contact))

/** contacts.yaml: mailboxes and phone lines. */
export const contactsFile = z.strictObject({ contacts: z.array(contactSchema).min(1).max(500) })
