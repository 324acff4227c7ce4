import { fold } from '../../language/normalise.ts'
import { words } from '../../language/words.ts'

/** A label and an address that belong together by their meaning. */
export interface Pair {
  readonly label: number
  readonly url: number
  readonly score: number
}

/** Below this a label and an address have too little in common. */
const least = 0.22
const shortestBeginning = 4
const like = 0.55
const noise = new Set(
  'www http https com fi kela fpa kelan fpas net org html ja tai och the mm sivut sivu sidor index aspx'.split(
    ' '
  )
)

/** Pairs labels with addresses by their words, the surest first; the order only parts equals. */
export function pairByMeaning(labels: readonly string[], urls: readonly string[]): Pair[] {
  const labelWords = labels.map(tokens)
  const urlWords = urls.map(tokens)
  const weight = weights([...labelWords, ...urlWords])
  const all = labelWords.flatMap((label, labelIndex) =>
    urlWords.map((url, urlIndex) => ({
      label: labelIndex,
      url: urlIndex,
      score: similarity(label, url, weight)
    }))
  )
  const place = (pair: Pair) =>
    Math.abs(pair.label / Math.max(1, labels.length) - pair.url / Math.max(1, urls.length))
  all.sort((a, b) => b.score - a.score || place(a) - place(b))
  const taken = { labels: new Set<number>(), urls: new Set<number>() }
  return all.filter(({ label, url, score }) => {
    if (score < least || taken.labels.has(label) || taken.urls.has(url)) return false
    taken.labels.add(label)
    taken.urls.add(url)
    return true
  })
}

function tokens(text: string): string[] {
  const parts = words(decode(text).replace(/[^\p{L}\p{N}]+/gu, ' ')).map(fold)
  return [...new Set(parts.filter(word => word.length > 1 && !noise.has(word)))]
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

type Weight = (token: string) => number

/** A word that stands in many labels and addresses says little of one. */
function weights(all: readonly (readonly string[])[]): Weight {
  const cache = new Map<string, number>()
  return token => {
    const known = cache.get(token)
    if (known !== undefined) return known
    const holding = all.filter(one => one.some(other => likeness(token, other) >= like)).length
    const found = Math.log(1 + all.length / Math.max(1, holding))
    cache.set(token, found)
    return found
  }
}

function similarity(label: readonly string[], url: readonly string[], weight: Weight): number {
  const total = [...label, ...url].reduce((sum, token) => sum + weight(token), 0)
  if (total === 0) return 0
  return (covered(label, url, weight) + covered(url, label, weight)) / total
}

function covered(from: readonly string[], by: readonly string[], weight: Weight): number {
  return from.reduce((sum, token) => {
    const best = Math.max(0, ...by.map(other => likeness(token, other)))
    return best < like ? sum : sum + weight(token) * best
  }, 0)
}

/** 1 for the same word; less for one that begins like it, or that is part of it. */
function likeness(a: string, b: string): number {
  if (a === b) return 1
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length >= 6 && long.includes(short) && !long.startsWith(short)) return 0.9
  let same = 0
  while (same < short.length && short[same] === long[same]) same++
  if (same < shortestBeginning || same < short.length - 4) return 0
  return (2 * same) / (short.length + long.length)
}
