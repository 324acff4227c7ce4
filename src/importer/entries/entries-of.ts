import type { Entry, Link } from '../../domain/entry.ts'
import { sentences } from '../../language/sentences.ts'
import type { Draft, DraftLink } from '../draft/draft.ts'
import { slug } from '../draft/series.ts'
import { meetingSeeds } from './meeting-seeds.ts'
import type { Seed } from './seed.ts'

/** The longest texts that the knowledge files take. */
const longest = { title: 300, answer: 5000, phrasing: 1000, label: 200, links: 30 } as const
const longestSlug = 50

/** The draft as entries, each with status draft: nothing of it is answered from until a person has reviewed it. */
export function entriesOf(draft: Draft, topicOf: (text: string) => string): Entry[] {
  const ids = new Set<string>()
  return seedsOf(draft).map(seed =>
    entryOf(seed, draft, { id: idFor(seed, draft, ids), topic: topicOf(`${seed.title} ${seed.answer}`) })
  )
}

function seedsOf(draft: Draft): Seed[] {
  const { qa, facts, chartOnly, links, titles } = draft
  const linksOn = (slides: readonly number[]) => links.filter(({ slide }) => slides.includes(slide))
  const told = new Set([...qa, ...facts].flatMap(({ slides }) => slides))
  // What no text names cannot be asked for.
  const apart = links.filter(({ slide, url, label }) => url !== null && label !== url && !told.has(slide))
  return [
    ...qa.map(({ question, answer, slides, asked, refs }): Seed => ({
      kind: 'qa',
      title: question,
      answer,
      slides,
      asked,
      refersTo: refs,
      links: linksOn(slides)
    })),
    ...facts.map(({ title, text, slides }): Seed => ({
      kind: 'fact',
      title,
      answer: text,
      slides,
      links: linksOn(slides)
    })),
    ...apart.map(linkSeed),
    ...chartOnly.map((slide): Seed => chartSeed(slide, titles[slide - 1] ?? '')),
    ...meetingSeeds(draft)
  ]
}

function linkSeed(link: DraftLink): Seed {
  const { label, about, slide } = link
  return {
    kind: 'link',
    title: label.split(' | ')[0] ?? label,
    answer: about === undefined ? label : `${label}. ${about}`,
    slides: [slide],
    links: [link]
  }
}

function chartSeed(slide: number, title: string): Seed {
  return {
    kind: 'notice',
    title: title === '' ? `Dian ${slide} kaavio tai kuva` : title,
    answer: `Diassa ${slide} on kaavio tai kuva, jota ei voi lukea tekstinä.`,
    slides: [slide]
  }
}

function idFor({ kind, title, slides }: Seed, { meeting }: Draft, taken: Set<string>): string {
  const words = slug(kind === 'link' ? `linkki ${title}` : title)
    .slice(0, longestSlug)
    .replace(/-[^-]*$/, whole => (title.length > longestSlug ? '' : whole))
  const base = `${words === '' ? `dia-${slides[0] ?? 0}` : words}-${meeting.date ?? 'undated'}`
  let id = base
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`
  taken.add(id)
  return id
}

function entryOf(seed: Seed, { language }: Draft, { id, topic }: { id: string; topic: string }): Entry {
  const { kind, slides, asked, refersTo, links, validUntil } = seed
  const title = shorten(firstSentence(seed.title), longest.title)
  const answer = shorten(seed.answer, longest.answer)
  const phrasings = kind === 'qa' ? phrasingsOf(seed.title) : []
  return {
    id,
    kind,
    ...(asked === undefined ? {} : { asked }),
    ...(validUntil === undefined ? {} : { validUntil }),
    slides,
    topics: [topic],
    title,
    answer,
    refersTo: refersTo ?? [],
    links: (links ?? []).flatMap(linkOf).slice(0, longest.links),
    status: 'draft',
    phrasings: { fi: language === 'fi' ? phrasings : [], sv: language === 'sv' ? phrasings : [], en: [] },
    doesNotAnswer: { fi: [], sv: [], en: [] },
    // A Swedish deck's words are the translation; the Finnish ones are for a person to write.
    translations: language === 'sv' ? { sv: { title, answer } } : {}
  }
}

/** A question as it was asked; where it asks several things, each of them as well. */
function phrasingsOf(question: string): string[] {
  const asked = sentences(question)
    .map(sentence => sentence.replace(/^[-•–]\s*/, ''))
    .filter(sentence => sentence.endsWith('?'))
  return [question.replace(/\s+/g, ' '), ...(asked.length > 1 ? asked : [])].map(text =>
    shorten(text, longest.phrasing)
  )
}

function linkOf({ label, url }: DraftLink): Link[] {
  return url === null || url.length > 2000 ? [] : [{ label: shorten(label, longest.label), url }]
}

function firstSentence(text: string): string {
  return text.length <= longest.title ? text.replace(/\s+/g, ' ') : (text.split(/\n|(?<=[.?!])\s/)[0] ?? text)
}

function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 2).replace(/\s+\S*$/, '')} …`
}
