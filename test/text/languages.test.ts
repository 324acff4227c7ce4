import { describe, expect, test } from 'vitest'
import { textsIn } from '../../src/text/index.ts'
import type { Texts } from '../../src/text/fi.ts'

/** Every string of the texts by its path; a sentence with gaps is filled with the same words in each language. */
function sentencesOf(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') {
    const sentence: unknown = Reflect.apply(value, undefined, ['7', '30'])
    return sentencesOf(sentence, path)
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => sentencesOf(inner, path ? `${path}.${key}` : key))
  }
  return []
}

const sentencesIn = (texts: Texts) => new Map(sentencesOf(texts, ''))
const finnish = sentencesIn(textsIn('fi'))

/** The bot's name, abbreviations of weekdays that are the same, and bare patterns of figures and quotation marks. */
const mayBeSame = new Set([
  'name',
  'time.days.tue',
  'time.days.thu',
  'time.clock',
  'time.onDay',
  'ask.quoted'
])

/** Words that would tell of a sentence left in Finnish. */
const finnishWords =
  /\b(ei|ole|voit|kysymys|kysymyksesi|vastaus|kumppanuustapaami\w*|kela\w+|kirjoita|asiakkaan|palveluntuottaj\w*|klo|dia)\b/i

describe.each(['sv', 'en'] as const)('%s', language => {
  const sentences = sentencesIn(textsIn(language))

  test('says everything that is said in Finnish', () => {
    expect([...sentences.keys()]).toEqual([...finnish.keys()])
    expect([...sentences.values()].filter(sentence => sentence.trim() === '')).toEqual([])
  })

  test('says nothing in the very words of the Finnish', () => {
    const same = [...sentences].filter(([path, text]) => finnish.get(path) === text && !mayBeSame.has(path))
    expect(same).toEqual([])
  })

  test('has no Finnish words left over', () => {
    const left = [...sentences].filter(([path, text]) => path !== 'name' && finnishWords.test(text))
    expect(left).toEqual([])
  })
})

test('the Finnish words that are looked for are found in Finnish', () => {
  const found = [...finnish.values()].filter(text => finnishWords.test(text))
  expect(found.length).toBeGreaterThan(30)
})

test('Swedish speaks of FPA and never of Kela', () => {
  expect([...sentencesIn(textsIn('sv')).values()].join('\n')).not.toMatch(/kela/i)
})

test.each([
  ['fi', 'automaattinen neuvoja', 'ei Kelan virallinen palvelu', 'yleistä neuvontaa'],
  ['sv', 'automatisk rådgivare', 'inte en officiell FPA-tjänst', 'allmän rådgivning'],
  ['en', 'automated adviser', 'not an official Kela service', 'general advice']
] as const)(
  'in %s the bot says what it is: an automaton, no official service, general advice',
  (language, ...said) => {
    for (const words of said) expect(textsIn(language).disclaimer).toContain(words)
  }
)

test.each(['fi', 'sv', 'en'] as const)('in %s no sentence is so long that it is hard to read', language => {
  const sentences = [...sentencesIn(textsIn(language)).values()].flatMap(text => text.split(/(?<=[.?!])\s/))
  expect(sentences.filter(sentence => sentence.split(' ').length > 20)).toEqual([])
})
