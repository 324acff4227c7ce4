import type { Knowledge } from '../domain/knowledge.ts'
import type { Outcome } from '../domain/outcome.ts'
import { words } from '../language/words.ts'
import { createSearch, type Findings } from '../search/search.ts'
import type { Answerer, KnownQuestion, Message } from './answerer.ts'
import { createChannelFinder } from './channels.ts'
import { bySubject, decide, decideAfter, decideTogether } from './decide.ts'
import { screenIdentityCodes } from './identity-code.ts'
import { createLanguageChooser } from './language-choice.ts'
import { createOutcomeBuilder } from './outcomes.ts'
import { followUpKind, separateQuestions } from './understand.ts'

/** A question that comes back in a card's button was masked once, but a forged one was not. */
const masked = (asked: KnownQuestion): KnownQuestion => ({
  ...asked,
  question: screenIdentityCodes(asked.question).text
})

/** Builds the core from the knowledge: trains the search and the language chooser once. */
export function createAnswerer(knowledge: Knowledge): Answerer {
  const search = createSearch(knowledge)
  const languageOf = createLanguageChooser(knowledge)
  const outcomes = createOutcomeBuilder(knowledge, createChannelFinder(knowledge))

  const find = ({ question, language }: KnownQuestion): Findings => search.find(question, language)

  function answerAlone(asked: KnownQuestion): Outcome {
    const findings = find(asked)
    if (words(asked.question).length === 1)
      return outcomes.of(bySubject(decide(findings), findings), findings, asked)
    const parts = separateQuestions(asked.question).map(part => search.find(part, asked.language))
    return outcomes.of(decideTogether(findings, parts), findings, asked)
  }

  function contactsAfter(previous: string, asked: KnownQuestion): Outcome {
    const before = search.find(previous, asked.language)
    return outcomes.contact(decide(before), before, { ...asked, previous })
  }

  function answerTogether(previous: string, asked: KnownQuestion, kind: 'bare' | 'fragment' | 'whole') {
    const together = search.find(`${previous} ${asked.question}`, asked.language)
    const decision = kind === 'bare' ? decide(together) : decideAfter(find(asked), together, kind)
    return outcomes.of(decision, together, { ...asked, previous })
  }

  function answerAfter(previous: string, asked: KnownQuestion): Outcome {
    const kind = followUpKind(asked.question)
    switch (kind) {
      case 'none':
        return answerAlone(asked)
      case 'asks-for-contact':
        return contactsAfter(previous, asked)
      case 'bare':
      case 'fragment':
        return answerTogether(previous, asked, kind)
      case 'whole': {
        const alone = answerAlone(asked)
        const understood = alone.kind === 'answer' || alone.kind === 'contact'
        return understood ? alone : answerTogether(previous, asked, kind)
      }
    }
  }

  return {
    ask({ text, at, previous, languageHint }: Message) {
      const screened = screenIdentityCodes(text)
      const asked = { question: screened.text, language: languageOf(screened.text, languageHint), at }
      if (screened.found) return outcomes.privacy(asked)
      return previous === undefined ? answerAlone(asked) : answerAfter(previous, asked)
    },
    show(entryId, given) {
      const asked = masked(given)
      return outcomes.chosen(entryId, asked) ?? outcomes.route(find(asked), asked)
    },
    route(given, entryId) {
      const asked = masked(given)
      return outcomes.route(find(asked), asked, entryId)
    }
  }
}
