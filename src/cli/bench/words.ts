import type { Random } from './random.ts'
import { heads, modifiers } from './stems.ts'

/** A thing that entries speak of, by one name or two. */
export type Concept = readonly [string, ...string[]]

const onsets = ['k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'h', 'j'] as const
const middles = ['kk', 'll', 'nt', 'st', 'rv', 'lm', 'ht', 'p', 't', 'r', 'n', 's', 'mm', 'tk'] as const
const backVowels = ['a', 'o', 'u', 'i', 'e', 'aa', 'uo', 'ai'] as const
const frontVowels = ['ä', 'ö', 'y', 'i', 'e', 'ää', 'yö', 'äi'] as const

/** Names and terms that no list has: they are what makes a vocabulary grow without end. */
function inventedStem(random: Random): string {
  const vowels = random.chance(0.6) ? backVowels : frontVowels
  const part = () => random.pick(vowels) + random.pick(middles)
  const ending = vowels === backVowels ? random.pick(['a', 'o', 'u', 'i']) : random.pick(['ä', 'ö', 'y', 'i'])
  return random.pick(onsets) + part() + (random.chance(0.4) ? part() : '') + ending
}

function name(random: Random): string {
  const kind = random.next()
  if (kind < 0.45) return random.pick(modifiers) + random.pick(heads)
  if (kind < 0.75) return inventedStem(random) + random.pick(heads)
  return kind < 0.9 ? inventedStem(random) : random.pick(modifiers) + inventedStem(random)
}

/** Heaps' law: the vocabulary grows with the 0.7th power of the text. */
const conceptsOf = (entries: number) => Math.ceil(12 * entries ** 0.7)

/** The concepts of a collection. A third have a second name, as everyday speech has. */
export function createConcepts(entries: number, random: Random): readonly [Concept, ...Concept[]] {
  const concept = (): Concept => [name(random), ...(random.chance(0.33) ? [name(random)] : [])]
  return [concept(), ...Array.from({ length: conceptsOf(entries) }, concept)]
}

/** Zipf's law: the concept of rank r comes up about r times less often than the first. */
export function pickByRank(concepts: readonly [Concept, ...Concept[]], random: Random): Concept {
  const rank = Math.floor(concepts.length ** random.next()) - 1
  return concepts[rank] ?? concepts[0]
}

const endings = ['n', 'n', 'ssA', 'stA', 'llA', 'ltA', 'lle', 't', 'ksi', 'nsA'] as const
/** The stem that a word has before its endings: muutos, muutokse-; osuus, osuude-; ohje, ohjee-. */
const obliques = [
  [/(uu|yy)s$/, '$1de'],
  [/s$/, 'kse'],
  [/e$/, 'ee'],
  [/in$/, 'ime'],
  [/(.)kk([oö])$/, '$1k$2']
] as const

/** A noun in some case, with the vowels in harmony. */
export function inflect(word: string, random: Random): string {
  if (random.chance(0.2)) return word
  const rule = obliques.find(([ending]) => ending.test(word))
  const oblique = rule ? word.replace(rule[0], rule[1]) : word
  const isBack = /[aou][^aouäöy]*$/.test(word)
  return oblique + random.pick(endings).replace('A', isBack ? 'a' : 'ä')
}

/** A slip of the thumb: a letter doubled, dropped, swapped with the next or hit beside. */
export function mistype(word: string, random: Random): string {
  const at = random.below(word.length)
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)]
  switch (random.below(4)) {
    case 0:
      return before + letter + letter + after
    case 1:
      return before + after
    case 2:
      return before + after.charAt(0) + letter + after.slice(1)
    default:
      return before + random.pick(['a', 'e', 'i', 'k', 'l', 'n', 'o', 's', 't', 'u']) + after
  }
}
