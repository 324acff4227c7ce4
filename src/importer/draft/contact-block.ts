import type { SlideText } from '../blocks/blocks.ts'
import type { Warning } from '../deck.ts'
import { vocabulary } from '../vocabulary.ts'
import { type Address, addressesIn } from './addresses.ts'
import type { DraftContact } from './draft.ts'
import { formatHours, type FoundHours, hasTimesWithoutDays, hoursIn } from './hours.ts'

const labels = new RegExp(
  `(?<![\\p{L}])(?:${vocabulary.phoneLabel}|${vocabulary.emailLabel}|${vocabulary.serves}|${vocabulary.clock})(?![\\p{L}])`,
  'giu'
)
const mostNameWords = 8
const mostWordsBeside = 4

/** The contacts of one block: its addresses, each with the name and the hours that stand with it. */
export function contactsInBlock(
  slide: SlideText,
  index: number
): { contacts: DraftContact[]; warnings: Warning[] } {
  const text = slide.blocks[index]?.text ?? ''
  const hours = hoursIn(text)
  const addresses = addressesIn(text, hours)
  if (addresses.length === 0) return { contacts: [], warnings: [] }
  const segments = segmentsOf(text, addresses, hours)
  const contacts = segments.map(segment => contactOf(slide, index, segment, segments.length === 1))
  const unclear =
    contacts.some(({ phone, hours: told }) => phone !== undefined && told === undefined) &&
    hasTimesWithoutDays(text)
  const message = 'Opening times stand here without their days: they are not taken.'
  return { contacts, warnings: unclear ? [{ slide: slide.number, message }] : [] }
}

interface Segment {
  readonly addresses: readonly Address[]
  readonly before: string
  readonly after: string
  readonly hours: FoundHours | undefined
}

/** Parts a block with several addresses: hours before the first number are before each, otherwise after. */
function segmentsOf(text: string, addresses: readonly Address[], hours: readonly FoundHours[]): Segment[] {
  const pair = addresses.length === 2 && addresses[0]?.kind !== addresses[1]?.kind
  const groups = pair ? [addresses] : addresses.map(address => [address])
  const hoursFirst = hours.some(({ end }) => end <= (addresses[0]?.index ?? 0))
  let start = 0
  return groups.map((group, number) => {
    const first = group[0]?.index ?? 0
    const last = group.at(-1)?.end ?? 0
    const nextStart = groups[number + 1]?.[0]?.index ?? text.length
    const own = hours.find(({ index, end }) =>
      hoursFirst ? index >= start && end <= first : index >= last && end <= nextStart
    )
    const inside = hours.find(({ index }) => index >= start && index < (hoursFirst ? last : nextStart))
    const end = hoursFirst ? last : Math.max(last, own?.end ?? 0)
    const segment = {
      addresses: group,
      before: text.slice(start, first),
      after: text.slice(last, groups.length === 1 ? undefined : nextStart),
      hours: own ?? inside
    }
    start = end
    return segment
  })
}

function contactOf(slide: SlideText, index: number, segment: Segment, alone: boolean): DraftContact {
  const { addresses } = segment
  const email = addresses.find(({ kind }) => kind === 'email')?.value
  const phone = addresses.find(({ kind }) => kind === 'phone')?.value
  const beside = alone && phone !== undefined ? hoursBeside(slide, index) : undefined
  const hours = segment.hours ?? beside
  return {
    name: nameOf(slide, index, segment),
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
    ...(hours === undefined || phone === undefined ? {} : { hours: formatHours(hours.hours) }),
    slides: [slide.number]
  }
}

/** Hours in a block of their own, after the number or before it. */
function hoursBeside({ blocks }: SlideText, index: number): FoundHours | undefined {
  return [blocks[index + 1], blocks[index - 1]].flatMap(block => {
    const text = block?.text ?? ''
    const [found] = hoursIn(text)
    if (found === undefined || addressesIn(text, [found]).length > 0) return []
    const rest =
      `${text.slice(0, found.index)} ${text.slice(found.end)}`.replace(labels, ' ').match(/\p{L}+/gu) ?? []
    return rest.length <= mostWordsBeside ? [found] : []
  })[0]
}

function nameOf(slide: SlideText, index: number, { before, after, addresses }: Segment): string {
  const told = tidy(before)
  const isEmail = addresses.every(({ kind }) => kind === 'email')
  const described = isEmail && told === '' ? descriptionIn(after) : undefined
  if (described !== undefined) return described
  if (isName(told)) return told
  const above = slide.blocks[index - 1]?.text ?? ''
  const nameAbove = tidy(above)
  if (told === '' && isName(nameAbove) && addressesIn(above, []).length === 0) return nameAbove
  const lastClause = tidy(before.split(/[.:;]\s/).at(-1) ?? '')
  if (!isEmail && isName(lastClause)) return lastClause
  return slide.title !== '' ? slide.title : told
}

/** What a mailbox is for stands after it: 'tulos@… - hyödyt ja raportointi'. */
function descriptionIn(after: string): string | undefined {
  const text = /^[ ]*[-–—:(][ ]*(.{3,})$/u.exec(after)?.[1]?.split(/(?<=\p{L}{3})[.;](?:[ ]|$)/u)[0]
  return text === undefined ? undefined : capital(text.replace(/\)$/, '').trim())
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

function tidy(text: string): string {
  const withoutHours = hoursIn(text).reduceRight(
    (left, { index, end }) => left.slice(0, index) + left.slice(end),
    text
  )
  return withoutHours
    .replace(labels, ' ')
    .replace(/^[\s,.;:()/–-]+|[\s,.;:(/–-]+$/gu, '')
    .replace(/^(?:ja|och|sekä|samt)[ ]/iu, '')
    .replace(/\s+/g, ' ')
}

function isName(text: string): boolean {
  const count = text.split(' ').length
  return /\p{L}{2}/u.test(text) && count <= mostNameWords && !/[.?!]\s/.test(text)
}
