import { stringify } from 'yaml'
import type { Entry } from '../../domain/entry.ts'
import { parseYaml } from '../../knowledge/yaml-file.ts'
import { meetingFile } from '../../knowledge/schema/meeting-file.ts'
import type { Compared } from '../compare/compare.ts'

const schemaLine = '# yaml-language-server: $schema=../schema/meeting.schema.json'
const format = { lineWidth: 110, defaultStringType: 'PLAIN', defaultKeyType: 'PLAIN' } as const

/** The meeting's file, or which of its fields the deck does not tell. */
export type MeetingText =
  | { readonly kind: 'text'; readonly id: string; readonly text: string }
  | { readonly kind: 'incomplete'; readonly missing: readonly string[] }

/** The draft as a file of knowledge/meetings; what it lacks for that is named. */
export function meetingText({ meeting, entries, warnings, unanswered }: Compared): MeetingText {
  const { date, start, end, next, title, series } = meeting
  const missing = Object.entries({ title: title === '' ? null : title, date, start, end }).flatMap(
    ([name, value]) => (value === null ? [name] : [])
  )
  if (missing.length > 0) return { kind: 'incomplete', missing }
  const id = `${date ?? ''}-${series}`
  const comingUp =
    next !== null && [next.date, next.start, next.end].every(part => part !== null) ? { next } : {}
  const body = stringify(
    {
      meeting: { id, series, title: title.slice(0, 300), date, start, end, ...comingUp },
      entries: entries.map(told)
    },
    format
  )
  const doubts = [
    ...warnings.map(
      ({ slide, message }) => `# - ${slide === null ? 'deck' : `slide ${slide}`}: ${oneLine(message)}`
    ),
    ...unanswered.map(
      ({ slides, question }) => `# - slide ${slides.join(', ')}, no answer: ${oneLine(question)}`
    )
  ]
  const notes = [
    '# Drafts made from the deck: none is answered from before its status is reviewed.',
    ...(doubts.length > 0 ? ['# To look at:', ...doubts] : [])
  ]
  const text = `${[schemaLine, ...notes].join('\n')}\n${body}`
  return checked(id, text)
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 300)
}

/** Only what says something: empty lists are left out. */
function told(entry: Entry): Record<string, unknown> {
  const { id, kind, asked, slides, topics, title, answer, validUntil, status, refersTo, links } = entry
  const { phrasings, translations } = entry
  const spoken = Object.fromEntries(Object.entries(phrasings).filter(([, list]) => list.length > 0))
  return {
    id,
    kind,
    ...(asked === undefined ? {} : { asked }),
    slides,
    topics,
    title,
    answer,
    ...(validUntil === undefined ? {} : { validUntil }),
    status,
    ...(refersTo.length > 0 ? { refersTo } : {}),
    ...(links.length > 0 ? { links } : {}),
    ...(Object.keys(spoken).length > 0 ? { phrasings: spoken } : {}),
    ...(Object.keys(translations).length > 0 ? { translations } : {})
  }
}

/** A file that the knowledge would not take is not written. */
function checked(id: string, text: string): MeetingText {
  const parsed = parseYaml(id, text)
  if (parsed.kind === 'broken')
    return { kind: 'incomplete', missing: parsed.problems.map(({ problem }) => problem) }
  const result = meetingFile.safeParse(parsed.yaml.value)
  if (result.success) return { kind: 'text', id, text }
  return { kind: 'incomplete', missing: result.error.issues.map(({ path }) => path.map(String).join('.')) }
}
