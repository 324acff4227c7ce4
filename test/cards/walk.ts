import type { Button } from '../../src/cards/button.ts'
import type { CardElement } from '../../src/cards/elements.ts'
import type { AdaptiveCard } from '../../src/cards/index.ts'

/** Every element of a card, those inside others too. */
export function elementsOf(card: AdaptiveCard): CardElement[] {
  const inside = (element: CardElement): CardElement[] =>
    element.type === 'Container' ? [element, ...element.items.flatMap(inside)] : [element]
  return card.body.flatMap(inside)
}

/** Every button of a card. */
export function buttonsOf(card: AdaptiveCard): Button[] {
  return elementsOf(card).flatMap(element => (element.type === 'ActionSet' ? element.actions : []))
}

/** The buttons that send something. */
export function sendingButtonsOf(card: AdaptiveCard) {
  return buttonsOf(card).filter(button => button.type === 'Action.Execute')
}

/** Every text of a card that is read as Markdown. */
export function markdownOf(card: AdaptiveCard): string[] {
  return elementsOf(card).flatMap(element => (element.type === 'TextBlock' ? [element.text] : []))
}

/** Every text of a card that is shown as it is. */
export function literalOf(card: AdaptiveCard): string[] {
  return elementsOf(card).flatMap(element =>
    element.type === 'RichTextBlock' ? [element.inlines.map(run => run.text).join('')] : []
  )
}

/** All the words on a card, in order. */
export function wordsOf(card: AdaptiveCard): string {
  return elementsOf(card)
    .flatMap(element => {
      if (element.type === 'TextBlock') return [element.text]
      if (element.type === 'RichTextBlock') return [element.inlines.map(run => run.text).join('')]
      return []
    })
    .join('\n')
}
