import type { Block, SlideText } from '../blocks/blocks.ts'
import type { Warning } from '../deck.ts'

/** A question with the blocks of its answer; none where it has no answer. */
export interface Question {
  readonly ids: readonly string[]
  readonly title: string
  readonly text: Block[]
  readonly answer: Block[]
  readonly slides: Set<number>
}

interface Answer {
  readonly ids: readonly string[]
  readonly slide: number
  readonly blocks: Block[]
  readonly slides: Set<number>
}

/** Questions that stand together, and the answers that follow them. */
export interface Group {
  /** The title of the slide on which it began. */
  readonly title: string
  readonly lastSlide: () => number
  readonly answered: () => boolean
  /** The text that was taken last. */
  readonly lastText: () => string
  /** A further question belongs to the group while no answer has come, on the same slide. */
  readonly takesQuestion: (slide: number) => boolean
  readonly question: (block: Block, slide: number) => void
  /** Whether all of these questions are its own. */
  readonly holds: (questions: readonly Question[]) => boolean
  /** Takes an answer, unless it says that it is another question's. */
  readonly takesAnswer: (block: Block, slide: SlideText) => boolean
  /** Text that goes on with what was taken last. */
  readonly more: (blocks: readonly Block[], slide: number) => void
  /** Gives the answers to the questions. */
  readonly settle: () => { readonly orphans: readonly Answer[]; readonly warnings: readonly Warning[] }
}

export function createGroup(
  slide: SlideText,
  add: (question: Question) => void,
  known: readonly Question[] = []
): Group {
  const questions: Question[] = [...known]
  const answers: Answer[] = []
  let last = slide.number
  let current: { blocks: Block[]; slides: Set<number> } | undefined

  return {
    title: slide.title,
    lastSlide: () => last,
    answered: () => answers.length > 0,
    lastText: () => current?.blocks.at(-1)?.text ?? '',
    takesQuestion: number => answers.length === 0 && last === number,
    question(block, number) {
      const question = {
        ids: block.marker?.ids ?? [],
        title: slide.title,
        text: [plain(block)],
        answer: [],
        slides: new Set([number])
      }
      questions.push(question)
      add(question)
      current = { blocks: question.text, slides: question.slides }
      last = number
    },
    holds: asked => asked.every(question => questions.includes(question)),
    takesAnswer(block, { number }) {
      const ids = block.marker?.ids ?? []
      const foreign =
        ids.length > 0 && questions.some(one => one.ids.length > 0) && named(questions, ids).length === 0
      if (foreign || (answers.length > 0 && ids.length === 0 && number !== last)) return false
      const answer = { ids, slide: number, blocks: [plain(block)], slides: new Set([number]) }
      answers.push(answer)
      current = answer
      last = number
      return true
    },
    more(blocks, number) {
      current?.blocks.push(...blocks)
      current?.slides.add(number)
      last = number
    },
    settle: () =>
      settle(
        questions,
        answers.filter(({ blocks }) => blocks.some(({ text }) => text !== ''))
      )
  }
}

function plain({ kind, level, text }: Block): Block {
  return { kind, level, text }
}

function named(questions: readonly Question[], ids: readonly string[]): Question[] {
  return questions.filter(question => question.ids.some(id => ids.includes(id)))
}

function give(question: Question, { blocks, slides }: Answer): void {
  question.answer.push(...blocks)
  slides.forEach(slide => question.slides.add(slide))
}

/** Numbered answers go to the questions of their numbers, the others by their count, or nowhere. */
function settle(questions: readonly Question[], answers: readonly Answer[]): ReturnType<Group['settle']> {
  const byNumber = answers.filter(({ ids }) => named(questions, ids).length > 0)
  for (const answer of byNumber)
    named(questions, answer.ids).forEach(question => {
      give(question, answer)
    })
  const open = questions.filter(({ answer }) => answer.length === 0)
  const left = answers.filter(answer => !byNumber.includes(answer))
  const slide = left[0]?.slide ?? null
  if (left.length === 0 || open.length === 0) return { orphans: left, warnings: orphanWarnings(left) }
  if (open.length === 1) {
    left.forEach(answer => {
      open.forEach(question => {
        give(question, answer)
      })
    })
    return {
      orphans: [],
      warnings:
        left.length > 1
          ? [{ slide, message: `${left.length} answers follow one question: all of them are taken for it.` }]
          : []
    }
  }
  const [only] = left
  if (left.length === 1 && only !== undefined) {
    open.forEach(question => {
      give(question, only)
    })
    return {
      orphans: [],
      warnings: [
        { slide, message: `${open.length} questions stand before one answer: it is taken for all of them.` }
      ]
    }
  }
  if (left.length === open.length) {
    open.forEach((question, index) => {
      left.slice(index, index + 1).forEach(answer => {
        give(question, answer)
      })
    })
    return {
      orphans: [],
      warnings: [
        {
          slide,
          message: `${open.length} questions stand before as many answers: they are taken in their order.`
        }
      ]
    }
  }
  const message = `${open.length} questions stand before ${left.length} answers: whose each answer is cannot be told, none is taken.`
  return { orphans: left, warnings: [{ slide, message }] }
}

function orphanWarnings(answers: readonly Answer[]): Warning[] {
  return answers.map(({ slide }) => ({ slide, message: 'An answer stands here without its question.' }))
}
