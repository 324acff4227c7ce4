import type { Entry } from '../domain/entry.ts'
import { answerableEntries, lastInLine, type Knowledge } from '../domain/knowledge.ts'
import { languages, type Language, type Translated } from '../domain/language.ts'
import { sentences } from '../language/sentences.ts'
import { fewPhrasings } from './weights.ts'

/**
 * What a text of the knowledge stands for.
 * entry: the entry answers it; near: near the entry, but not answered by it; contact: looks the contact up;
 * matter: not answered anywhere, belongs to the contact; off-topic: no matter of the bot.
 */
export type ClassKind = 'entry' | 'near' | 'contact' | 'matter' | 'off-topic'

export interface UnitClass {
  readonly kind: ClassKind
  readonly id: string
  /** An entry with few phrasings, as one just imported has: its own words are all that it can be told by. */
  readonly fresh?: boolean
}

/** A text that teaches what people say when they mean its class. */
export interface Unit {
  readonly of: UnitClass
  readonly text: string
  readonly language: Language
  readonly source: 'title' | 'phrasing' | 'answer'
}

function each(of: UnitClass, texts: Translated<readonly string[]>): Unit[] {
  return languages.flatMap(language =>
    texts[language].map(text => ({ of, text, language, source: 'phrasing' as const }))
  )
}

function inLists(names: Translated): Translated<readonly string[]> {
  return { fi: [names.fi], sv: [names.sv], en: [names.en] }
}

function isFresh({ phrasings }: Entry): boolean {
  return languages.reduce((sum, language) => sum + phrasings[language].length, 0) < fewPhrasings
}

/**
 * What a question about an entry may be about: each sentence with its title, and all of it, as a question may take
 * one word from the title and another from the answer.
 */
function passages(title: string, answer: string): string[] {
  return [...sentences(answer), answer].map(text => `${title} ${text}`)
}

function ownWords(of: UnitClass, entry: Entry): Unit[] {
  const texts = [
    { language: 'fi' as const, title: entry.title, answer: entry.answer },
    ...(['sv', 'en'] as const).flatMap(language => {
      const translation = entry.translations[language]
      return translation ? [{ language, ...translation }] : []
    })
  ]
  return texts.flatMap(({ language, title, answer }) => [
    { of, language, text: title, source: 'title' as const },
    // An entry that has been asked in many ways is found by them: the sentences of its answer add nothing.
    ...(of.fresh ? passages(title, answer) : []).map(text => ({
      of,
      language,
      text,
      source: 'answer' as const
    }))
  ])
}

function entryUnits(entry: Entry): Unit[] {
  const of: UnitClass = { kind: 'entry', id: entry.id, fresh: isFresh(entry) }
  return [
    ...ownWords(of, entry),
    ...each(of, entry.phrasings),
    ...each({ kind: 'near', id: entry.id }, entry.doesNotAnswer)
  ]
}

function joined(lists: readonly Translated<readonly string[]>[]): Translated<readonly string[]> {
  const of = (language: Language) => lists.flatMap(list => list[language])
  return { fi: of('fi'), sv: of('sv'), en: of('en') }
}

/** The entries that are answered from, each also asked in the ways in which those that it replaces were asked. */
function entriesWithInheritance(knowledge: Knowledge): Entry[] {
  const all = knowledge.meetings.flatMap(({ entries }) => entries)
  const byId = new Map(all.map(entry => [entry.id, entry]))
  const replaced = all.filter(
    ({ supersededBy, status }) => supersededBy !== undefined && status === 'reviewed'
  )
  const byHeir = Map.groupBy(replaced, entry => lastInLine(entry, byId)?.id)
  return answerableEntries(knowledge).map(({ entry }) => {
    const before = byHeir.get(entry.id)
    if (before === undefined) return entry
    const line = [entry, ...before]
    return {
      ...entry,
      phrasings: joined(line.map(({ phrasings }) => phrasings)),
      doesNotAnswer: joined(line.map(({ doesNotAnswer }) => doesNotAnswer))
    }
  })
}

/** All texts of the knowledge with what each stands for. */
export function unitsOf(knowledge: Knowledge): Unit[] {
  return [
    ...entriesWithInheritance(knowledge).flatMap(entryUnits),
    ...knowledge.contacts.flatMap(contact => [
      ...each({ kind: 'contact', id: contact.id }, inLists(contact.names)),
      ...each({ kind: 'contact', id: contact.id }, contact.handles.phrasings),
      ...each({ kind: 'matter', id: contact.id }, contact.handles.questions)
    ]),
    ...knowledge.offTopic.flatMap(({ kind, phrasings }) => each({ kind: 'off-topic', id: kind }, phrasings))
  ]
}
