import type { SlideText } from '../blocks/blocks.ts'
import type { DraftLink } from './draft.ts'

/** An address by itself, or a line that leads to what comes after it. */
const noNote = /^(?:https?:\/\/|www\.)\S+$|:$/iu

/** Gives each link of a slide of links what stands under its label: what there is to find behind it. */
export function withNotes(links: readonly DraftLink[], { blocks }: SlideText): DraftLink[] {
  const notes = new Map<DraftLink, string[]>()
  let above: DraftLink | undefined
  for (const { text } of blocks) {
    const labelled = links.find(({ label }) => text.includes(label))
    above = labelled ?? above
    if (labelled === undefined && above !== undefined && !noNote.test(text))
      notes.set(above, [...(notes.get(above) ?? []), text])
  }
  return links.map(link => {
    const about = notes.get(link)
    return about ? { ...link, about: about.join(' ') } : link
  })
}
