import { stem } from '../../language/stem.ts'
import { words } from '../../language/words.ts'

const shortest = 3
/** Words that say nothing of what a text is about. */
const empty = new Set(
  'ja tai sekä on ei ole oli että jos kun niin myös vain se ne tämä joka jotka mikä mitä miten miksi voiko onko saako pitää voi saa kelan kela kelassa och eller är inte att det en ett som om för med till av på i den de har kan får vad hur fpa'.split(
    ' '
  )
)

/** The stems of the words that carry a text's meaning. */
export function stems(text: string): Set<string> {
  const telling = words(text).filter(word => (word.length >= shortest || /\d/.test(word)) && !empty.has(word))
  return new Set(telling.map(word => stem(word, 'fi')))
}

/** How much two sets share, 0..1 (Dice). */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0
  const shared = [...a].filter(item => b.has(item)).length
  return (2 * shared) / (a.size + b.size)
}

/** The text's words and nothing else, to tell whether two texts are the same. */
export function sameKey(text: string): string {
  return words(text).join(' ')
}
