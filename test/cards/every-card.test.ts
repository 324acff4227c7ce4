import { describe, expect, test } from 'vitest'
import { cardActionSchema, questionField } from '../../src/cards/actions.ts'
import {
  plainText,
  renderError,
  renderHelp,
  renderOutcome,
  renderThanks,
  renderWelcome
} from '../../src/cards/index.ts'
import { languages, type Language } from '../../src/domain/language.ts'
import { textsIn } from '../../src/text/index.ts'
import { problemsOf } from './parser.ts'
import { channelsFor, sampleContacts, sampleOutcomes, wednesdayMorning } from './samples.ts'
import { buttonsOf, elementsOf, markdownOf, sendingButtonsOf } from './walk.ts'

function cardsIn(language: Language) {
  const outcomes = sampleOutcomes(language)
  const ofOutcomes = Object.entries(outcomes).map(
    ([name, outcome]) => [name, renderOutcome(outcome, wednesdayMorning)] as const
  )
  return [
    ...ofOutcomes,
    [
      'one client',
      renderOutcome({ ...outcomes.route, channels: channelsFor('client-case') }, wednesdayMorning)
    ],
    ['welcome, personal', renderWelcome(language, 'personal')],
    ['welcome, group chat', renderWelcome(language, 'groupChat')],
    ['welcome, team', renderWelcome(language, 'team')],
    ['help by itself', renderHelp(language)],
    ['thanks', renderThanks(language)],
    ['error', renderError(language, 'a1b2c3', sampleContacts)]
  ] as const
}

const allCards = languages.flatMap(language =>
  cardsIn(language).map(([name, card]) => ({ name, language, card }))
)

describe.each(allCards)('the card of $name in $language', ({ card, language }) => {
  test('is valid by the parser of Microsoft', () => {
    expect(problemsOf(card)).toEqual([])
  })

  test('names its language and has a text for clients without cards and for reading aloud', () => {
    expect(card.lang).toBe(language)
    expect(card.fallbackText).toContain(textsIn(language).disclaimer)
    expect(card.speak.length).toBeGreaterThan(10)
  })

  test('starts with a heading and says that an automaton speaks', () => {
    expect(card.body[0]).toMatchObject({ type: 'TextBlock', style: 'heading' })
    expect(markdownOf(card)).toContain(textsIn(language).disclaimer)
  })

  test('is small enough for Teams', () => {
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(28 * 1024)
  })

  test('wraps every text and has no empty one', () => {
    const blocks = elementsOf(card).filter(element => element.type === 'TextBlock')
    expect(blocks.map(block => block.wrap)).not.toContain(false)
    expect(blocks.map(block => block.text.trim())).not.toContain('')
    expect(JSON.stringify(card)).not.toContain('undefined')
  })

  test('offers at most six buttons, of which at most three are main ones', () => {
    const main = sendingButtonsOf(card).filter(({ style }) => style === 'positive')
    expect(buttonsOf(card).length).toBeLessThanOrEqual(6)
    expect(main.length).toBeLessThanOrEqual(3)
  })

  test('has buttons that send what the bot understands, the same with and without Action.Execute', () => {
    for (const { data, verb, associatedInputs, fallback } of sendingButtonsOf(card)) {
      const typed = associatedInputs === 'auto' ? { [questionField]: 'kirjoitettu kysymys' } : {}
      expect(cardActionSchema.safeParse({ ...data, ...typed }).success).toBe(true)
      expect(verb).toBe(data.verb)
      expect(fallback.data).toEqual(data)
    }
  })

  test('lets no button but that of the form take the text of the form', () => {
    for (const { data, associatedInputs } of sendingButtonsOf(card)) {
      expect(associatedInputs).toBe(questionField in data || data.verb !== 'ask' ? 'none' : 'auto')
    }
  })

  test('has a label and an error message on its field', () => {
    for (const input of elementsOf(card).filter(element => element.type === 'Input.Text')) {
      expect(input).toMatchObject({ id: questionField, isRequired: true })
      expect([input.label, input.errorMessage, input.placeholder]).not.toContain('')
    }
  })

  test('uses no Markdown that Teams does not show', () => {
    const text = markdownOf(card).join('\n')
    expect(text).not.toMatch(/^#|^>|^\||!\[|```|~~/m)
  })

  test('shows no confidence', () => {
    expect(JSON.stringify(card)).not.toMatch(/9137|confidence/)
  })
})

test('the parser of Microsoft notices a card that is wrong', () => {
  const card = renderThanks('fi')
  const twice = { type: 'Container', id: 'same', items: [] } as const
  expect(problemsOf({ ...card, body: [twice, twice] })).not.toEqual([])
})

describe('plain text', () => {
  test.each(languages)('says in %s what each card says, without its buttons', language => {
    for (const outcome of Object.values(sampleOutcomes(language))) {
      const text = plainText(outcome, wednesdayMorning)
      expect(text).toBe(renderOutcome(outcome, wednesdayMorning).fallbackText)
      expect(text).not.toContain(textsIn(language).ask.send + '\n')
      expect(text).not.toContain('**')
    }
  })

  test('does not say the question back', () => {
    for (const outcome of Object.values(sampleOutcomes('fi', 'aivan **oma** kysymys'))) {
      expect(plainText(outcome, wednesdayMorning)).not.toContain('kysymys**')
      expect(plainText(outcome, wednesdayMorning)).not.toContain('aivan')
    }
  })
})
