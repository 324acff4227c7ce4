import { entryText } from '../domain/entry.ts'
import type { FoundEntry, Outcome } from '../domain/outcome.ts'
import { textsIn } from '../text/index.ts'
import { sourceInWords } from '../text/source.ts'
import { button } from './button.ts'
import { card, type AdaptiveCard } from './card.ts'
import { foldedChannelParts } from './contact-part.ts'
import { buttons, group, heading, inLanguage, small } from './elements.ts'
import { spokenLanguage } from './entry-part.ts'
import { offered, said, type Part } from './part.ts'
import { askedQuestion, askField } from './question-part.ts'

type Suggestions = Extract<Outcome, { kind: 'suggestions' }>

/** The title is text and not the button's label, because Teams cuts long labels. */
function suggestion(found: FoundEntry, number: number, { question, language }: Suggestions): Part {
  const { title } = entryText(found.entry, language)
  const titleBlock = inLanguage(heading(title), spokenLanguage(found.entry, language))
  const source = sourceInWords(found, language)
  const show = button(
    textsIn(language).suggestions.show(number),
    { verb: 'showEntry', entryId: found.entry.id, question, language },
    { tooltip: title, style: 'positive' }
  )
  return {
    elements: [group([titleBlock, small(source), buttons(show)], { separator: true })],
    plain: [`${number}. ${title}\n${source}`]
  }
}

/** Entries to choose from when it is not sure which is meant. */
export function suggestionsCard(outcome: Suggestions, at: Date): AdaptiveCard {
  const { question, language, suggestions, channels } = outcome
  const { title, lead, none, otherwise } = textsIn(language).suggestions
  return card({
    language,
    title,
    speak: lead,
    parts: [
      askedQuestion(question, language),
      said(lead),
      ...suggestions.slice(0, 3).map((found, index) => suggestion(found, index + 1, outcome)),
      offered(buttons(button(none, { verb: 'noneOfThese', question, language }))),
      said(otherwise),
      ...foldedChannelParts(channels, language, at),
      askField(language, {})
    ]
  })
}
