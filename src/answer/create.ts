import type { Knowledge } from '../domain/knowledge.ts'
import { createSearch, type Findings } from '../search/search.ts'
import type { Answerer, KnownQuestion, Message } from './answerer.ts'
import { createChannelFinder } from './channels.ts'
import { decide, decideTogether } from './decide.ts'
import { screenIdentityCodes } from './identity-code.ts'
import { createLanguageChooser } from './language-choice.ts'
import { createOutcomeBuilder } from './outcomes.ts'
import { followUpKind, separateQuestions } from './understand.ts'

/** Builds the core from the knowledge: trains the search and the language chooser once. */
export function createAnswerer(knowledge: Knowledge): Answerer {
  const search = createSearch(knowledge)
  const languageOf = createLanguageChooser(knowledge)
  const outcomes = createOutcomeBuilder(knowledge, createChannelFinder(knowledge))

  const find = ({ question, language }: KnownQuestion): Findings => search.find(question, language)

  function answerAlone(asked: KnownQuestion) {
    const findings = find(asked)
    const parts = separateQuestions(asked.question).map(part => search.find(part, asked.language))
    return outcomes.of(decideTogether(findings, parts), findings, asked)
  }

  function answerAfter(previous: string, asked: KnownQuestion) {
    const before = search.find(previous, asked.language)
    if (followUpKind(asked.question) === 'asks-for-contact')
      return outcomes.route(before, asked, before.entries[0]?.id)
    const together = search.find(`${previous} ${asked.question}`, asked.language)
    return outcomes.of(decide(together), together, asked)
  }

  return {
    ask({ text, at, previous, languageHint }: Message) {
      const screened = screenIdentityCodes(text)
      const asked = { question: screened.text, language: languageOf(screened.text, languageHint), at }
      if (screened.found) return outcomes.privacy(asked)
      const leansOnPrevious = previous !== undefined && followUpKind(asked.question) !== 'none'
      return leansOnPrevious ? answerAfter(previous, asked) : answerAlone(asked)
    },
    show(entryId, asked) {
      return outcomes.chosen(entryId, asked) ?? outcomes.route(find(asked), asked)
    },
    route(asked, entryId) {
      return outcomes.route(find(asked), asked, entryId)
    }
  }
}
