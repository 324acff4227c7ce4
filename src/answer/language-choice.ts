import type { Knowledge } from '../domain/knowledge.ts'
import type { Language } from '../domain/language.ts'
import { createLanguageIdentifier } from '../language/identify.ts'

/** All the knowledge's own text in a language: what people write here, names and abbreviations included. */
function samples(knowledge: Knowledge, language: Language): string[] {
  const lists = [
    ...knowledge.meetings.flatMap(({ entries }) =>
      entries.flatMap(entry => [entry.phrasings, entry.doesNotAnswer])
    ),
    ...knowledge.contacts.flatMap(({ handles }) => [handles.phrasings, handles.questions]),
    ...knowledge.offTopic.map(({ phrasings }) => phrasings)
  ]
  return lists.flatMap(list => list[language])
}

/** The language of a text, or the hint where the text itself does not tell. */
export type LanguageChooser = (text: string, hint?: Language) => Language

/** Learns the languages from the knowledge. */
export function createLanguageChooser(knowledge: Knowledge): LanguageChooser {
  const identify = createLanguageIdentifier({
    fi: samples(knowledge, 'fi'),
    sv: samples(knowledge, 'sv'),
    en: samples(knowledge, 'en')
  })
  return (text, hint) => {
    const guess = identify(text)
    return guess.sure ? guess.language : (hint ?? guess.language)
  }
}
