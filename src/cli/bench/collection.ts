import { createRandom, type Random } from './random.ts'
import { fillers, verbs } from './stems.ts'
import { createConcepts, inflect, mistype, pickByRank, type Concept } from './words.ts'

export interface BenchEntry {
  readonly id: string
  readonly title: string
  readonly answer: string
  readonly phrasings: readonly string[]
}

export interface BenchQuestion {
  readonly text: string
  /** The entry that it was made from. */
  readonly id: string
}

export interface Collection {
  readonly entries: readonly BenchEntry[]
  readonly questions: readonly BenchQuestion[]
}

/** What an entry is about. */
interface Matter {
  readonly concepts: readonly Concept[]
  readonly verb: string
}

const conceptsOfEntry = 4
const phrasingsOfEntry = 4
/** The shares of a question's words that are left out, and that are mistyped. */
const leftOut = 0.25
const mistyped = 0.12

const inflectedName = (concept: Concept, random: Random) => inflect(random.pick(concept), random)

const someFillers = (count: number, random: Random) =>
  Array.from({ length: count }, () => random.pick(fillers))

function phrase({ concepts, verb }: Matter, share: number, random: Random): string[] {
  const kept = random.shuffle(concepts).slice(0, Math.max(2, Math.round(concepts.length * share)))
  const said = [...kept.map(concept => inflectedName(concept, random)), ...(random.chance(0.6) ? [verb] : [])]
  return random.shuffle([...said, ...someFillers(1 + random.below(4), random)])
}

function answer(matter: Matter, others: () => Concept, random: Random): string {
  const sentence = () => [...phrase(matter, 0.75, random), inflectedName(others(), random)].join(' ')
  return `${sentence()}. ${sentence()}.`
}

/** An unseen rewording: words dropped, in another order and other cases, some mistyped. */
function reword(matter: Matter, random: Random): string {
  return phrase(matter, 1 - leftOut, random)
    .map(word => (word.length > 4 && random.chance(mistyped) ? mistype(word, random) : word))
    .join(' ')
}

/** Makes a collection of a size with questions to it; the same for the same seed. */
export function createCollection(size: number, questions: number, seed: number): Collection {
  const random = createRandom(seed)
  const concepts = createConcepts(size, random)
  const any = () => pickByRank(concepts, random)
  const matters = Array.from({ length: size }, (): Matter => ({
    concepts: Array.from({ length: conceptsOfEntry }, any),
    verb: random.pick(verbs)
  }))
  const entries = matters.map((matter, i) => ({
    id: `entry-${i}`,
    title: phrase(matter, 1, random).join(' '),
    answer: answer(matter, any, random),
    phrasings: Array.from({ length: phrasingsOfEntry }, () => phrase(matter, 0.8, random).join(' '))
  }))
  const asked = Array.from({ length: questions }, () => random.below(size))
  return {
    entries,
    questions: asked.flatMap(i => {
      const matter = matters[i]
      return matter ? [{ text: reword(matter, random), id: `entry-${i}` }] : []
    })
  }
}
