import { entryText, type Entry, type Link } from '../domain/entry.ts'
import type { Language } from '../domain/language.ts'
import type { AnswerNote, FoundEntry } from '../domain/outcome.ts'
import { textsIn } from '../text/index.ts'
import { noteInWords } from '../text/notes.ts'
import { sourceInWords } from '../text/source.ts'
import { group, inLanguage, markdown, small } from './elements.ts'
import { escaped, link, list, withoutMarkdown } from './markdown.ts'
import type { Part } from './part.ts'

/** These change how the answer is read; the others are read after it. */
const isReadFirst = ({ kind }: AnswerNote) => kind === 'expired' || kind === 'finnish-only'

function notePart(note: AnswerNote, language: Language): Part {
  const { label } = textsIn(language).notes
  const words = noteInWords(note, language)
  return {
    elements: [group([markdown(`**${label}:** ${escaped(words)}`)], { style: 'warning' })],
    plain: [`${label}: ${words}`]
  }
}

function linksPart(links: readonly Link[], language: Language): Part[] {
  if (links.length === 0) return []
  const labelled = links.map(({ label, url }) => link(textsIn(language).link(label), url))
  return [{ elements: [markdown(list(labelled))], plain: links.map(({ label, url }) => `${label}: ${url}`) }]
}

/** Where an entry was told. */
export function sourcePart(found: FoundEntry, language: Language): Part {
  const source = `${textsIn(language).source.label}: ${sourceInWords(found, language)}`
  return { elements: [small(source)], plain: [source] }
}

/** The language that an entry's words are in when they are wanted in a language. */
export function spokenLanguage(entry: Entry, wanted: Language): Language {
  return entryText(entry, wanted).translated ? wanted : 'fi'
}

function answerPart(entry: Entry, language: Language): Part {
  const { answer } = entryText(entry, language)
  return {
    elements: [inLanguage(markdown(answer), spokenLanguage(entry, language))],
    plain: [withoutMarkdown(answer)]
  }
}

/** What an entry says, and what to be careful of. */
export function contentParts({ entry, notes }: FoundEntry, language: Language): Part[] {
  const noteParts = (shown: readonly AnswerNote[]) => shown.map(note => notePart(note, language))
  return [
    ...noteParts(notes.filter(isReadFirst)),
    answerPart(entry, language),
    ...linksPart(entry.links, language),
    ...noteParts(notes.filter(note => !isReadFirst(note)))
  ]
}

/** What an entry says, where it was told, and what to be careful of. Its title is a matter of the card. */
export function entryParts(found: FoundEntry, language: Language): Part[] {
  return [...contentParts(found, language), sourcePart(found, language)]
}
