import type { AskForm, CardAction } from './actions.ts'
import { carried } from './question.ts'

interface SubmitLook {
  readonly title: string
  readonly tooltip?: string
  readonly style?: 'positive'
  /** Without it every button of the card would take the search field's text as its own question. */
  readonly associatedInputs: 'auto' | 'none'
}

/** For clients without Action.Execute. */
interface SubmitButton extends SubmitLook {
  readonly type: 'Action.Submit'
  readonly data: CardAction | AskForm
}

interface ExecuteButton extends SubmitLook {
  readonly type: 'Action.Execute'
  readonly verb: CardAction['verb']
  readonly data: CardAction | AskForm
  readonly fallback: SubmitButton
}

interface ToggleButton {
  readonly type: 'Action.ToggleVisibility'
  readonly title: string
  readonly tooltip?: string
  readonly targetElements: readonly string[]
}

export type Button = ExecuteButton | ToggleButton

function execute(data: CardAction | AskForm, look: SubmitLook): ExecuteButton {
  return {
    type: 'Action.Execute',
    verb: data.verb,
    data,
    ...look,
    fallback: { type: 'Action.Submit', data, ...look }
  }
}

export type Look = Pick<SubmitLook, 'tooltip' | 'style'>

/** A button that does something at once. */
export function button(title: string, action: CardAction, look: Look = {}): Button {
  const data = 'question' in action ? { ...action, question: carried(action.question) } : action
  return execute(data, { title, ...look, associatedInputs: 'none' })
}

/** The button that sends what was typed into the card's field. */
export function sendButton(title: string, form: AskForm, look: Look = {}): Button {
  return execute(form, { title, ...look, associatedInputs: 'auto' })
}

/** A button that shows and hides parts of the card. */
export function toggle(title: string, ids: readonly string[], tooltip: string): Button {
  return { type: 'Action.ToggleVisibility', title, tooltip, targetElements: ids }
}
