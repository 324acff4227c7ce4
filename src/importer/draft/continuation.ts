import type { Block, SlideText } from '../blocks/blocks.ts'
import type { Warning } from '../deck.ts'
import { vocabulary } from '../vocabulary.ts'
import type { Group } from './question-group.ts'

/**
 * What a slide is to the question or answer before it. goes-on: its first text belongs to it;
 * waits: only its answer belongs to it; ends: it has nothing to do with it.
 */
export interface Verdict {
  readonly kind: 'goes-on' | 'waits' | 'ends'
  readonly warnings: readonly Warning[]
}

const continued = new RegExp(vocabulary.continued, 'iu')
const questionTitle = new RegExp(vocabulary.questionTitle, 'iu')
const ends: Verdict = { kind: 'ends', warnings: [] }
const goesOn: Verdict = { kind: 'goes-on', warnings: [] }

/** Whether a slide goes on with a group of questions; `first` is the slide's first marked block. */
export function continues(
  group: Group,
  slide: SlideText,
  leading: readonly Block[],
  first: Block | undefined
): Verdict {
  if (slide.number !== group.lastSlide() + 1) return ends
  const { marker } = first ?? {}
  const answerComes = marker?.kind === 'answer' && (!group.answered() || marker.ids.length > 0)
  if (leading.length === 0) return answerComes ? { kind: 'waits', warnings: [] } : ends
  if (sameTitle(group.title, slide.title) || continued.test(slide.title)) return goesOn
  if (slide.title === '') return untitled(group, slide, leading)
  if (answerComes) {
    return doubt(
      'waits',
      slide,
      'The answer here is taken for the question of the slide before; the text above it is not.'
    )
  }
  if (!unfinished(group.lastText())) return ends
  return doubt('ends', slide, 'The text may go on here from the slide before; it is not taken for it.')
}

function doubt(kind: Verdict['kind'], { number }: SlideText, message: string): Verdict {
  return { kind, warnings: [{ slide: number, message }] }
}

function untitled(group: Group, slide: SlideText, leading: readonly Block[]): Verdict {
  if (unfinished(group.lastText()) || /^\p{Ll}/u.test(leading[0]?.text ?? '')) return goesOn
  return doubt('goes-on', slide, 'The slide has no title: its text is taken to go on with the slide before.')
}

/** The same but for the counter: 'Kysymyksiä ja vastauksia 2/7'. */
function sameTitle(before: string, title: string): boolean {
  const base = (text: string) =>
    text
      .replace(continued, '')
      .replace(/[\d/.()–-]+/g, '')
      .trim()
      .toLowerCase()
  if (base(title) !== '' && base(before) === base(title)) return true
  return questionTitle.test(before) && questionTitle.test(title) && /\d+[ ]*\/[ ]*\d+/.test(title)
}

function unfinished(text: string): boolean {
  return /[\p{L},–-]$/u.test(text)
}
