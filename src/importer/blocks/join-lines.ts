import { vocabulary } from '../vocabulary.ts'

/** Joins a line to the text before it. */
export type JoinLines = (text: string, next: string) => Joined

export interface Joined {
  readonly text: string
  /** A word whose hyphen was taken for a typesetter's, where nothing else in the deck tells. */
  readonly doubt?: string
}

const openUrl = /(?:https?:\/\/|www\.)\S*[-/_=&?]$/i
const openEmail = /(?:@|\S@\S*[.-]|[\w.-]+_)$/
const attached = /[\p{L}\d][–-]$/u
const pairWord = new RegExp(`^(?:${vocabulary.pair})[ ]`, 'iu')

/** Joins lines by what the deck's other words say of hyphens at line ends. */
export function createJoiner(deckText: string): JoinLines {
  const words = new Set(deckText.match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu) ?? [])
  const lower = new Set([...words].map(word => word.toLowerCase()))
  const begins = (beginning: string) =>
    lower.has(beginning) || [...lower].some(word => word.startsWith(beginning))

  return (text, next) => {
    if (text === '') return { text: next }
    if (text.endsWith('\u00ad')) return { text: text.slice(0, -1) + next }
    if (openUrl.test(text) && /^[\p{Ll}\d%/_-]/u.test(next)) return { text: text + next }
    if ((openEmail.test(text) && /^[\w.-]/.test(next)) || /^@\S/.test(next)) return { text: text + next }
    if (/[ ]\S+@\S+-$/.test(text)) return { text: text + next }
    if (!attached.test(text)) return { text: `${text} ${next}` }
    if (/–$/.test(text)) return { text: text + next }
    return joinHyphen(text, next, { words, lower, begins })
  }
}

interface Evidence {
  readonly words: ReadonlySet<string>
  readonly lower: ReadonlySet<string>
  readonly begins: (beginning: string) => boolean
}

/** Finnish orthography keeps a hyphen after a name, an abbreviation or a number, and between like vowels. */
function joinHyphen(text: string, next: string, evidence: Evidence): Joined {
  const head = /[\p{L}\d]+(?=-$)/u.exec(text)?.[0] ?? ''
  const tail = /^[\p{L}\d]+/u.exec(next)?.[0] ?? ''
  if (pairWord.test(next) || tail === '') return { text: `${text} ${next}` }
  const verdict = hyphenOf(head, tail, evidence)
  if (verdict === 'real') return { text: text + next }
  const joined = text.slice(0, -1) + next
  return verdict === 'typeset' ? { text: joined } : { text: joined, doubt: `${head}-${tail}` }
}

function hyphenOf(
  head: string,
  tail: string,
  { words, lower, begins }: Evidence
): 'real' | 'typeset' | 'unsure' {
  if (lower.has(`${head}-${tail}`.toLowerCase())) return 'real'
  if (/^\p{Lu}|^\d/u.test(tail) || head.length === 1 || /\d|\p{L}\p{Lu}/u.test(head)) return 'real'
  if (begins(`${head}${tail}`.toLowerCase())) return 'typeset'
  const isName = /^\p{Lu}/u.test(head) && !words.has(head.toLowerCase())
  const likeVowels = /[aeiouyäöå]$/u.test(head) && head.at(-1) === tail.at(0)
  return isName || likeVowels ? 'real' : 'unsure'
}
