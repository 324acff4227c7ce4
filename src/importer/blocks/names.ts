import { vocabulary } from '../vocabulary.ts'

const jobs = new RegExp(`(?<![\\p{L}])(?:${vocabulary.jobTitle})(?![\\p{L}])[ ]*`, 'giu')
const notAName = new RegExp(`^(?:${vocabulary.notAName})$`, 'iu')
const nameWord = /^\p{Lu}\p{Ll}+(?:['’-]\p{Lu}?\p{Ll}+)*$/u
const between = new RegExp(`[ ]*(?:[,/&|]|[ ](?:${vocabulary.and})[ ])[ ]*`, 'iu')
const mostWords = 4

/** The names that a line consists of; none where it is anything but names with their titles and house. */
export function namesOf(line: string): string[] {
  if (line.length > 160 || /[.:;?!]$|\d/.test(line)) return []
  const parts = line.split(between).map(part => part.replace(jobs, '').trim())
  const names = parts.filter(isName)
  const rest = parts.filter(part => part !== '' && !isName(part) && !notAName.test(part))
  return rest.length === 0 ? names : []
}

function isName(text: string): boolean {
  const words = text.split(' ')
  return (
    words.length >= 2 &&
    words.length <= mostWords &&
    words.every(word => nameWord.test(word) && !notAName.test(word))
  )
}
