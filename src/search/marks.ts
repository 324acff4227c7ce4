import type { GlossaryTerm } from '../domain/knowledge.ts'
import { termPhrases } from '../language/glossary.ts'
import { hashText, seeds } from '../language/hash.ts'
import { createPhraseFinder, type PhraseFinder } from '../language/phrase-finder.ts'
import { questionTypePhrases } from '../language/question-type.ts'
import { featureWeights } from './weights.ts'

/** What a phrase tells of a text beyond its letters: a term of the glossary or a type of question. */
export interface Mark {
  readonly hash: number
  readonly weight: number
}

export type MarkFinder = PhraseFinder<Mark>

/** The phrases, each with the mark of what it stands for; those of one meaning have one mark. */
function marked(
  phrases: readonly (readonly [phrase: string, meaning: string | number])[],
  seed: number,
  weight: number
) {
  return [...Map.groupBy(phrases, ([, meaning]) => meaning)].flatMap(([meaning, same]) => {
    const mark: Mark = { hash: hashText(`${meaning}`, seed), weight }
    return same.map(([phrase]) => [phrase, mark] as const)
  })
}

/** Finds the terms of a glossary and the types of questions in the words of a text. */
export function createMarkFinder(glossary: readonly GlossaryTerm[]): MarkFinder {
  return createPhraseFinder([
    ...marked(termPhrases(glossary), seeds.term, featureWeights.term),
    ...marked(questionTypePhrases, seeds.questionType, featureWeights.questionType)
  ])
}
