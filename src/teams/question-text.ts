import { z } from 'zod/v4'
import { longestQuestion } from '../cards/actions.ts'
import type { IncomingActivity } from './activity.ts'

const mentionSchema = z.looseObject({ type: z.literal('mention'), text: z.string().min(1) })

/** Nobody writes or mentions more; the work on a message stays small whatever its size. */
const longestMessage = 20_000
const mostMentions = 100

const named: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  auml: 'ä',
  Auml: 'Ä',
  ouml: 'ö',
  Ouml: 'Ö',
  aring: 'å',
  Aring: 'Å',
  ndash: '–',
  mdash: '—',
  hellip: '…'
}

/**
 * What a person wrote, without what Teams adds to it: mentions (of the bot and of anybody else), tags,
 * character references, odd white space.
 */
export function questionText({ text, entities }: Pick<IncomingActivity, 'text' | 'entities'>): string {
  const written = (text ?? '').slice(0, longestMessage)
  const unmentioned = mentions(entities).reduce((rest, mention) => rest.replaceAll(mention, ' '), written)
  return shortened(tidy(withoutReferences(withoutTags(unmentioned))))
}

function mentions(entities: IncomingActivity['entities']): string[] {
  return (entities ?? []).slice(0, mostMentions).flatMap(entity => {
    const mention = mentionSchema.safeParse(entity)
    return mention.success ? [mention.data.text] : []
  })
}

/** A tag begins with a letter, so that 'alle < 18 v.' stays what it is. */
function withoutTags(text: string): string {
  return text.replace(/<at\b[^<>]*>[^<]*<\/at>/gi, ' ').replace(/<\/?[a-z][^<>]*>/gi, ' ')
}

function withoutReferences(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return named[name] ?? whole
    const code = typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' '
  })
}

/** Zero-width characters go; every run of white space and control characters becomes one space. */
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200B\u2060\uFEFF\u00AD]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

/** Cut between words: half an identity code would pass the privacy screen. */
function shortened(text: string): string {
  if (text.length <= longestQuestion) return text
  const cut = text.slice(0, longestQuestion + 1)
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), 0))
}
