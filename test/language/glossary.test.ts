import { expect, it } from 'vitest'
import type { GlossaryTerm } from '../../src/domain/knowledge.ts'
import { termPhrases } from '../../src/language/glossary.ts'
import { createPhraseFinder } from '../../src/language/phrase-finder.ts'
import { words } from '../../src/language/words.ts'

const glossary: GlossaryTerm[] = [
  {
    terms: { fi: 'hyvinvointialue', sv: 'välfärdsområde', en: 'wellbeing services county' },
    aliases: { fi: ['HVA', 'sote-alue'], sv: [], en: ['county'] }
  },
  {
    terms: { fi: 'läheinen', sv: 'närstående', en: 'close person' },
    aliases: { fi: ['omainen', 'vaimo'], sv: ['anhörig'], en: [] }
  }
]

const finder = createPhraseFinder(termPhrases(glossary))
const termsOf = (text: string) => [...finder.find(words(text).map(finder.read))]

it.each([
  ['hyvinvointialueella', [0]],
  ['HVA:n päätös', [0]],
  ['sote-alueelta', []],
  ['sote-alue päättää', [0]],
  ['valfardsomradets beslut', [0]],
  ['the wellbeing services county decides', [0]],
  ['vaimon kanssa hva', [0, 1]],
  ['a close person', [1]],
  ['hvan', []],
  ['jokin muu', []],
  ['', []]
])('%j uses the terms %j', (text, terms) => {
  expect(termsOf(text).sort()).toEqual(terms)
})

it('an empty glossary has no terms', () => {
  const none = createPhraseFinder(termPhrases([]))
  expect(none.find([none.read('hva')])).toEqual(new Set())
})
