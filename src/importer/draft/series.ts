import { fold } from '../../language/normalise.ts'
import { words } from '../../language/words.ts'
import { vocabulary } from '../vocabulary.ts'

const noise = new RegExp(`^(?:${vocabulary.meetingNoise}|${vocabulary.meeting}|\\d+)$`, 'iu')
const broad = new RegExp(`^(?:${vocabulary.broad})$`, 'iu')
const longest = 60

/** A name for the meeting's series: the last word of its title that says what it is about, with more where that is broad. */
export function seriesOf(title: string): string {
  const telling = words(title.replaceAll('-', '')).filter(word => !noise.test(word))
  const last = telling.at(-1)
  if (last === undefined) return 'kumppanuustapaaminen'
  const first = telling.findLastIndex(word => !broad.test(word))
  const named = first === -1 ? telling : telling.slice(first)
  return slug(named.join(' ')) || 'kumppanuustapaaminen'
}

/** Letters a to z, digits and hyphens, as ids and file names are written. */
export function slug(text: string): string {
  return fold(text.toLowerCase())
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '')
}
