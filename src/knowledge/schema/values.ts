import { z } from 'zod/v4'
import { rule } from '../rules.ts'

/** Text of at most so many characters; space around it does not count. */
export const text = (most: number) => z.string().trim().min(1).max(most)

export const id = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, rule('id'))
export const date = z.iso.date(rule('date'))
export const time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, rule('time'))
export const email = z.email(rule('email')).max(254)
export const phone = z.string().regex(/^(?:\+358 ?|0)[1-9](?: ?\d){4,12}$/, rule('phone'))
/** Kept letter for letter: zod's own check would write the address anew. */
export const url = z
  .string()
  .max(2000)
  .regex(/^https?:\/\/(?:[\p{L}\d-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/u, rule('url'))

/** A list in which no value stands twice. */
export const distinct = <Item extends z.ZodType<string | number>>(item: Item) =>
  z
    .array(item)
    .max(100)
    .refine(items => new Set<unknown>(items).size === items.length, rule('unique'))
    .meta({ uniqueItems: true })

export const slides = distinct(z.int().min(1).max(999))

/** The same thing in every language. */
export const translated = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({ fi: value, sv: value, en: value })

/** Lists of texts per language; a language that is left out has none. */
export const translatedList = (most: number) => {
  const list = z.array(text(most)).max(500).default([])
  return z.strictObject({ fi: list, sv: list, en: list }).prefault({})
}

const question = text(1000).regex(/[\p{L}\p{N}]/u, rule('words'))
const questions = z.array(question).max(2000).default([])

/** Questions as people ask them, per language; a language that is left out has none. */
export const phrasings = z.strictObject({ fi: questions, sv: questions, en: questions }).prefault({})

type Optional<T> = { [Key in keyof T]-?: undefined extends T[Key] ? Key : never }[keyof T]
type Exact<T> = Omit<T, Optional<T>> & { [Key in Optional<T>]?: Exclude<T[Key], undefined> }

/**
 * zod types an optional field as `T | undefined`; in the domain it is absent or T.
 * YAML has no undefined, so nothing but the type changes.
 */
export function exact<T extends object>(parsed: T): Exact<T> {
  return parsed
}
