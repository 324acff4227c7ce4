import type { Language } from '../domain/language.ts'
import { textsIn } from '../text/index.ts'
import { longestQuestion, questionField } from './actions.ts'
import { button, sendButton, type Look } from './button.ts'
import { buttons, field, heading, labelled } from './elements.ts'
import { offered, type Part } from './part.ts'
import { echoed } from './question.ts'

/** The asker's question, shown back so that everybody in the chat sees what is answered. */
export function askedQuestion(question: string, language: Language): Part {
  const { yourQuestion, quoted } = textsIn(language).ask
  const echo = echoed(question)
  return echo ? offered(labelled(yourQuestion, quoted(echo))) : offered()
}

/** A field for the next question; its button is the card's main one unless the card has others. */
export function askField(language: Language, look: Look = { style: 'positive' }): Part {
  const { label, placeholder, missing, send } = textsIn(language).ask
  return offered(
    field({ id: questionField, label, placeholder, errorMessage: missing, maxLength: longestQuestion }),
    buttons(sendButton(send, { verb: 'ask', language }, look))
  )
}

/** Questions to try, a button each, one under the other. */
export function exampleQuestions(language: Language): Part {
  const { examplesTitle, examples } = textsIn(language).help
  return offered(
    heading(examplesTitle),
    ...examples.map(question => buttons(button(question, { verb: 'ask', question, language })))
  )
}
