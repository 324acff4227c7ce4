import { entryText } from '../domain/entry.ts'
import type { Language } from '../domain/language.ts'
import type { FoundEntry, Outcome } from '../domain/outcome.ts'
import { textsIn } from '../text/index.ts'
import { button, toggle } from './button.ts'
import { card, fits, type AdaptiveCard } from './card.ts'
import { foldedChannelParts } from './contact-part.ts'
import { buttons, group, heading, inLanguage, paragraph } from './elements.ts'
import { contentParts, entryParts, sourcePart, spokenLanguage } from './entry-part.ts'
import { withoutMarkdown } from './markdown.ts'
import { offered, said, type Part } from './part.ts'
import { askedQuestion, askField } from './question-part.ts'
import { routeCard } from './route.ts'

type Answer = Extract<Outcome, { kind: 'answer' }>

function feedback(entryId: string, { question, language }: Answer): Part {
  const { didItHelp, yes, no, yesTooltip, noTooltip } = textsIn(language).answer
  return offered(
    paragraph(didItHelp),
    buttons(
      button(yes, { verb: 'helped', entryId, language }, { tooltip: yesTooltip }),
      button(no, { verb: 'notHelped', entryId, question, language }, { tooltip: noTooltip })
    )
  )
}

/** Another answer about the same matter: its title and where it was told are seen, the rest opens. */
function otherAnswer(found: FoundEntry, number: number, language: Language): Part {
  const id = `answer-${number}`
  const { title } = entryText(found.entry, language)
  const parts = contentParts(found, language)
  const source = sourcePart(found, language)
  const folded = parts.flatMap(part => part.elements)
  return {
    elements: [
      inLanguage(heading(title), spokenLanguage(found.entry, language)),
      ...source.elements,
      buttons(toggle(textsIn(language).answer.showOther(number), [id], title)),
      group(folded, { id, isVisible: false })
    ],
    plain: [title, ...[...parts, source].flatMap(part => part.plain)]
  }
}

function otherAnswers(others: readonly FoundEntry[], language: Language): Part[] {
  if (others.length === 0) return []
  return [
    said(textsIn(language).answer.others),
    ...others.map((found, index) => otherAnswer(found, index + 2, language))
  ]
}

function cardOf(best: FoundEntry, others: readonly FoundEntry[], outcome: Answer, at: Date): AdaptiveCard {
  const { language, question, channels } = outcome
  const { title, answer } = entryText(best.entry, language)
  return card({
    language,
    title,
    titleLanguage: spokenLanguage(best.entry, language),
    speak: withoutMarkdown(answer),
    parts: [
      askedQuestion(question, language),
      ...entryParts(best, language),
      feedback(best.entry.id, outcome),
      ...otherAnswers(others, language),
      said(textsIn(language).answer.moreHelp),
      ...foldedChannelParts(channels, language, at),
      askField(language)
    ]
  })
}

/** The answer with its source; further answers about the same matter fold under it as long as the card fits. */
export function answerCard(outcome: Answer, at: Date): AdaptiveCard {
  const [best, ...others] = outcome.answers
  if (!best) return routeCard({ ...outcome, kind: 'route' }, at)
  const whole = cardOf(best, others.slice(0, 2), outcome, at)
  return fits(whole) ? whole : cardOf(best, [], outcome, at)
}
