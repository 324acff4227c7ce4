import type { Block, SlideText } from '../blocks/blocks.ts'
import type { Warning } from '../deck.ts'
import { vocabulary } from '../vocabulary.ts'
import type { DraftFact } from './draft.ts'
import type { Role } from './sections.ts'
import { markdown } from './text-of.ts'

const questionTitle = new RegExp(vocabulary.questionTitle, 'iu')
const longestTitle = 100

/** What the slides tell that is no question: one fact a slide. */
export function factsOf(
  slides: readonly SlideText[],
  roles: readonly Role[],
  rest: ReadonlyMap<number, readonly Block[]>
): { facts: DraftFact[]; warnings: Warning[] } {
  const facts: DraftFact[] = []
  const warnings: Warning[] = []
  slides.forEach((slide, index) => {
    const role = roles[index]
    if (role !== 'text' && role !== 'questions') return
    const blocks = rest.get(slide.number) ?? []
    const text = markdown(blocks)
    if (text === '') return
    facts.push({ title: titleOf(slide, text), text, slides: [slide.number] })
    if (role === 'questions')
      warnings.push({
        slide: slide.number,
        message: 'Text beside the questions belongs to none of them: it is taken as a fact.'
      })
    else if (questionTitle.test(slide.title) && blocks.some(block => block.text.endsWith('?'))) {
      warnings.push({
        slide: slide.number,
        message: 'There seem to be questions here without a marker: they are taken as a fact.'
      })
    }
  })
  return { facts, warnings }
}

function titleOf({ title }: SlideText, text: string): string {
  if (title !== '') return title
  const first = text.split(/\n|(?<=[.?!])\s/)[0]?.replace(/^\s*- /, '') ?? ''
  return first.length <= longestTitle ? first : `${first.slice(0, longestTitle).replace(/\s+\S*$/, '')} …`
}
