import type { Outcome } from '../domain/outcome.ts'
import { textsIn } from '../text/index.ts'
import { card, type AdaptiveCard } from './card.ts'
import { channelParts } from './contact-part.ts'
import { said } from './part.ts'
import { askedQuestion, askField } from './question-part.ts'

type Route = Extract<Outcome, { kind: 'route' }>

function wordsOf({ channels, language }: Route) {
  const { title, lead, clientTitle, clientLead } = textsIn(language).route
  const isClientCase = channels.some(({ reason }) => reason === 'client-case')
  return isClientCase ? { title: clientTitle, lead: clientLead } : { title, lead }
}

/** Where to take a question that has no answer here, or may not have one. */
export function routeCard(outcome: Route, at: Date): AdaptiveCard {
  const { question, language, channels } = outcome
  const { title, lead } = wordsOf(outcome)
  return card({
    language,
    title,
    speak: lead,
    parts: [
      askedQuestion(question, language),
      said(lead),
      ...channelParts(channels, language, at),
      askField(language)
    ]
  })
}
