import type { Entry } from '../../domain/entry.ts'
import type { Meeting } from '../../domain/meeting.ts'
import { overlap, stems } from '../draft/similar.ts'
import { vocabulary } from '../vocabulary.ts'

/** A proposal that an older entry is replaced by a draft. */
export interface Supersedes {
  readonly id: string
  readonly by: string
}

/** Two questions are taken for one from this much in common, with at least so many words. */
const alike = 0.55
/** Less is enough where the answer itself says that it replaces an older one. */
const alikeWhereTold = 0.4
const replaces = new RegExp(vocabulary.replaces, 'iu')
const fewestShared = 3

/** Older entries whose question a draft answers anew; each with the draft that is most like it. */
export function supersededBy(
  drafts: readonly Entry[],
  date: string,
  meetings: readonly Meeting[]
): Supersedes[] {
  const older = meetings.filter(meeting => meeting.date < date).flatMap(({ entries }) => entries)
  const open = older.filter(
    entry => entry.supersededBy === undefined && (entry.kind === 'qa' || entry.kind === 'fact')
  )
  return open.flatMap(entry => {
    const likenesses = drafts
      .filter(({ kind }) => kind === 'qa' || (kind === 'fact' && entry.kind === 'fact'))
      .map(draft => ({ draft, likeness: likenessOf(entry, draft) }))
      .sort((a, b) => b.likeness - a.likeness)
    const [best] = likenesses
    return best !== undefined && best.likeness >= enoughFor(best.draft)
      ? [{ id: entry.id, by: best.draft.id }]
      : []
  })
}

function enoughFor({ answer }: Entry): number {
  return replaces.test(answer) ? alikeWhereTold : alike
}

/** The question as asked is compared with each way in which the older one is asked. */
function likenessOf(entry: Entry, draft: Entry): number {
  const asked = draft.phrasings.fi[0] ?? draft.phrasings.sv[0] ?? draft.title
  const own = stems(asked)
  const ways = [entry.title, entry.translations.sv?.title ?? '', ...entry.phrasings.fi, ...entry.phrasings.sv]
  return Math.max(
    0,
    ...ways.map(way => {
      const other = stems(way)
      const shared = [...own].filter(stem => other.has(stem)).length
      return shared >= fewestShared ? overlap(own, other) : 0
    })
  )
}
