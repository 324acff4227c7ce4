import { createScorer } from '../../search/scorer.ts'
import type { Unit } from '../../search/units.ts'
import { sentences } from '../../language/sentences.ts'
import type { BenchEntry } from './collection.ts'
import type { Engine } from './engine.ts'

function unitsOf({ id, title, answer, phrasings }: BenchEntry): Unit[] {
  const unit = (source: Unit['source']) => (text: string) => ({
    of: { kind: 'entry' as const, id },
    language: 'fi' as const,
    source,
    text
  })
  return [unit('title')(title), ...sentences(answer).map(unit('answer')), ...phrasings.map(unit('phrasing'))]
}

export const ours: Engine = {
  name: 'Kumppanineuvo',
  build(entries) {
    const score = createScorer(entries.flatMap(unitsOf), { glossary: [], paraphrases: [] })
    return question => score(question, 'fi')[0]?.of.id
  }
}
