import type { Block, SlideText } from '../blocks/blocks.ts'
import type { Warning } from '../deck.ts'
import { continues } from './continuation.ts'
import { createGroup, type Group, type Question } from './question-group.ts'
import type { Role } from './sections.ts'

/** The questions of a deck with their answers, and the text on their slides that belongs to none. */
export interface Questions {
  readonly questions: readonly Question[]
  /** Questions that a contents page lists. */
  readonly listed: readonly Question[]
  /** Blocks that belong to no question, by slide. */
  readonly rest: ReadonlyMap<number, readonly Block[]>
  readonly warnings: readonly Warning[]
}

/** Walks through the slides in order and gives each answer to its question. */
export function questionsOf(slides: readonly SlideText[], roles: readonly Role[]): Questions {
  const questions: Question[] = []
  const listed: Question[] = []
  const rest = new Map<number, Block[]>()
  const warnings: Warning[] = []
  const keep = (slide: number, blocks: readonly Block[]) =>
    rest.set(slide, [...(rest.get(slide) ?? []), ...blocks])
  let group: Group | undefined
  const close = () => {
    if (group === undefined) return
    const { orphans, warnings: told } = group.settle()
    orphans.forEach(({ slide, blocks }) => keep(slide, blocks))
    warnings.push(...told)
    group = undefined
  }
  const open = (block: Block, slide: SlideText, into: Question[]) => {
    if (group?.takesQuestion(slide.number) !== true) {
      close()
      group = createGroup(slide, question => into.push(question))
    }
    group.question(block, slide.number)
  }
  const answer = (block: Block, slide: SlideText) => {
    const ids = block.marker?.ids ?? []
    const numbered = questions.filter(one => one.answer.length === 0 && one.ids.some(id => ids.includes(id)))
    if (group?.holds(numbered) === true && group.takesAnswer(block, slide)) return
    close()
    if (numbered.length > 0) {
      group = createGroup(slide, () => undefined, numbered)
      group.takesAnswer(block, slide)
      return
    }
    keep(slide.number, [block])
    warnings.push({ slide: slide.number, message: 'An answer stands here without its question.' })
  }

  slides.forEach((slide, index) => {
    if (roles[index] === 'contents') {
      close()
      slide.blocks.filter(isQuestion).forEach(block => {
        open(block, slide, listed)
      })
      close()
      return
    }
    if (roles[index] === 'closing') {
      close()
      keep(slide.number, slide.blocks)
      return
    }
    const first = slide.blocks.findIndex(({ marker }) => marker !== undefined)
    const leading = first === -1 ? slide.blocks : slide.blocks.slice(0, first)
    if (group !== undefined) {
      const verdict = continues(group, slide, leading, slide.blocks[first])
      warnings.push(...verdict.warnings)
      if (verdict.kind === 'ends') close()
      else if (verdict.kind === 'goes-on') group.more(leading, slide.number)
      if (verdict.kind !== 'goes-on') keep(slide.number, leading)
    } else keep(slide.number, leading)
    for (const block of first === -1 ? [] : slide.blocks.slice(first)) {
      if (isQuestion(block)) open(block, slide, questions)
      else if (block.marker !== undefined) answer(block, slide)
      else if (group !== undefined) group.more([block], slide.number)
      else keep(slide.number, [block])
    }
  })
  close()
  return { questions, listed, rest, warnings }
}

function isQuestion({ marker }: Block): boolean {
  return marker?.kind === 'question'
}
