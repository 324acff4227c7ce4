import { createLanguageIdentifier } from '../../language/identify.ts'
import type { SlideText } from '../blocks/blocks.ts'
import type { Warning } from '../deck.ts'
import { contactsOf } from './contacts.ts'
import type { Draft, DraftAgenda } from './draft.ts'
import { factsOf } from './facts.ts'
import { linksOf } from './links.ts'
import { meetingOf } from './meeting.ts'
import { questionsOf } from './questions.ts'
import { resolveRefs } from './resolve-refs.ts'
import { type Role, rolesOf } from './sections.ts'
import { settleQuestions } from './settle-questions.ts'
import { markdown } from './text-of.ts'

/** Makes of the slides' text what they say: meeting, questions, facts, contacts and links. */
export function draftOf(slides: readonly SlideText[], footerDates: readonly string[]): Draft {
  const roles = rolesOf(slides)
  const meeting = meetingOf(slides, footerDates)
  const found = questionsOf(slides, roles)
  const settled = settleQuestions(slides, roles, found)
  const facts = factsOf(slides, roles, found.rest)
  const resolved = resolveRefs(settled.qa, facts.facts, slides)
  const contacts = contactsOf(slides)
  const links = linksOf(slides, roles)
  const all = [meeting, found, settled, facts, resolved, contacts, links].flatMap(({ warnings }) => warnings)
  return {
    language: languageOf(slides),
    meeting: meeting.meeting,
    nextSlide: meeting.nextSlide,
    agenda: agendaOf(slides, roles),
    slides: slides.length,
    titles: slides.map(({ title }) => title),
    qa: resolved.qa,
    unanswered: settled.unanswered,
    facts: facts.facts,
    chartOnly: slides.filter((_, index) => roles[index] === 'chart').map(({ number }) => number),
    contacts: contacts.contacts,
    links: links.links,
    warnings: [...all, ...chartWarnings(slides, roles)].sort(bySlide)
  }
}

/** What the first slide of contents lists; later ones repeat it. */
function agendaOf(slides: readonly SlideText[], roles: readonly Role[]): DraftAgenda | null {
  const slide = slides.find((_, index) => roles[index] === 'contents')
  return slide && slide.blocks.length > 0 ? { text: markdown(slide.blocks), slide: slide.number } : null
}

function chartWarnings(slides: readonly SlideText[], roles: readonly Role[]): Warning[] {
  return slides.flatMap(({ number, title }, index) => {
    if (roles[index] !== 'chart') return []
    const message =
      title === ''
        ? 'The slide has no text.'
        : 'The slide has a title but no text that can be read: a chart or a picture.'
    return [{ slide: number, message }]
  })
}

function bySlide(a: Warning, b: Warning): number {
  return (a.slide ?? 0) - (b.slide ?? 0)
}

function languageOf(slides: readonly SlideText[]): 'fi' | 'sv' {
  const identify = createLanguageIdentifier({ fi: [], sv: [], en: [] })
  const count = (language: string) =>
    slides.filter(
      ({ blocks }) =>
        identify(
          blocks
            .map(({ text }) => text)
            .join(' ')
            .slice(0, 2000)
        ).language === language
    ).length
  return count('sv') > count('fi') ? 'sv' : 'fi'
}
