import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod/v4'
import { renderHelp, renderOutcome, renderThanks } from '../../src/cards/index.ts'
import { textsIn } from '../../src/text/index.ts'
import { inGroup, invoke, message, type Json } from './activities.ts'
import { outcomeOf } from './partner-service.ts'
import { startBot, type RunningBot } from './running-bot.ts'

const at = new Date('2025-06-10T10:00:00+03:00')
const asked = { question: 'Saako etänä?', language: 'sv' } as const

let bot: RunningBot

beforeEach(async () => {
  bot = await startBot({ clock: () => at })
})

afterEach(() => bot.stop())

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

const outcome = (kind: 'answer' | 'route', question: string) =>
  renderOutcome(outcomeOf(kind, question, 'sv'), at)

const actions = [
  ['showEntry', { entryId: 'etaterapia', ...asked }, outcome('answer', asked.question)],
  ['showEntry', { entryId: 'poistettu', ...asked }, outcome('route', asked.question)],
  ['helped', { entryId: 'etaterapia', language: 'sv' }, renderThanks('sv')],
  ['notHelped', { entryId: 'etaterapia', ...asked }, outcome('route', 'Saako etänä? (etaterapia)')],
  ['noneOfThese', asked, outcome('route', asked.question)],
  ['ask', { ...asked, question: ' Saako&nbsp;etänä? ' }, outcome('answer', 'peitetty: Saako etänä?')],
  ['ask', { ...asked, question: '  ' }, renderHelp('sv')],
  ['help', { language: 'sv' }, renderHelp('sv')]
] as const

describe('a button', () => {
  it.each(actions)('%s %j puts the right card in the place of its own', async (verb, data, card) => {
    expect(await bot.replacement(invoke({ verb, data }))).toEqual(asJson(card))
  })

  it.each(actions)(
    '%s %j of a client without Action.Execute gets the card as a message',
    async (verb, data, card) => {
      expect(await bot.card(message({ value: { verb, ...data } }))).toEqual(asJson(card))
    }
  )

  it.each(['showEntry', 'notHelped', 'noneOfThese'])('%s is answered as things are now', async verb => {
    await bot.replacement(invoke({ verb, data: { entryId: 'etaterapia', ...asked } }))
    expect(bot.moments).toEqual([at])
  })

  it('needs no address to reply to: the card goes back in the response', async () => {
    const card = await bot.replacement(
      invoke({ verb: 'help', data: { language: 'fi' } }, { serviceUrl: undefined })
    )
    expect(card).toEqual(asJson(renderHelp('fi')))
  })

  it('works in a group chat, where the card changes for the presser alone', async () => {
    const card = await bot.replacement(invoke({ verb: 'help', data: { language: 'fi' } }, inGroup))
    expect(card).toEqual(asJson(renderHelp('fi')))
    expect(card).not.toHaveProperty('refresh')
  })

  it('with a question of its own starts a new subject for follow-ups', async () => {
    await bot.replacement(invoke({ verb: 'ask', data: asked }))
    await bot.card(message({ text: 'Entä lapsilla?' }))
    expect(bot.asked[1]?.previous).toBe('peitetty: Saako etänä?')
  })
})

describe('the buttons of every card the bot sends', () => {
  const buttonSchema = z.looseObject({
    type: z.literal('Action.Execute'),
    verb: z.string(),
    data: z.looseObject({})
  })

  function buttonsIn(value: unknown): z.infer<typeof buttonSchema>[] {
    if (typeof value !== 'object' || value === null) return []
    const button = buttonSchema.safeParse(value)
    return [...(button.success ? [button.data] : []), ...Object.values(value).flatMap(buttonsIn)]
  }

  const longQuestion = `Onko tämä pitkä kysymys etänä ${'todella '.repeat(400)}pitkä?`

  it.each([
    ['an answer', 'Saako etänä?'],
    ['suggestions', 'Entä tauko?'],
    ['the greeting', 'hei'],
    ['the help', 'ohje'],
    ['an answer to a long question', longQuestion],
    ['an answer to a question with quotes', 'Saako "etänä" \\ <b> {{DATE()}} \u2028?']
  ])('on %s lead on', async (_what, text) => {
    const buttons = buttonsIn(await bot.card(message({ text })))
    expect(buttons.length).toBeGreaterThan(0)
    for (const { verb, data } of buttons) {
      const typed = { question: 'tauko', ...data } // what Teams adds from the card's field
      expect((await bot.replacement(invoke({ verb, data: typed }))).type).toBe('AdaptiveCard')
    }
  })
})

describe('a button the bot does not know', () => {
  const broken: [string, Json][] = [
    ['an unknown verb', { verb: 'deleteEverything', data: { language: 'fi' } }],
    ['no verb', { data: { language: 'fi' } }],
    ['a verb that is no text', { verb: 7, data: { language: 'fi' } }],
    ['no data', { verb: 'showEntry' }],
    ['data that is a list', { verb: 'showEntry', data: [] }],
    ['an unknown language', { verb: 'help', data: { language: 'de' } }],
    ['a question too long', { verb: 'ask', data: { language: 'fi', question: 'x'.repeat(5000) } }],
    ['another type of action', { type: 'Action.Http', verb: 'help', data: { language: 'fi' } }]
  ]
  const forward = textsIn('fi').offTopic.forward

  it.each(broken)('%s gets an error with a way forward', async (_what, action) => {
    const response = await bot.post(invoke(action))
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({
      statusCode: 400,
      type: 'application/vnd.microsoft.error',
      value: { code: 'BadRequest', message: forward }
    })
  })

  it.each(broken)('%s in a message gets the help', async (_what, { verb, data }) => {
    const value = { verb, ...(typeof data === 'object' ? data : {}), language: 'xx' }
    expect(await bot.card(message({ value }))).toEqual(asJson(renderHelp('fi')))
  })

  it.each(['text', 7, [], {}, { action: null }])('a value of %j gets an error too', async value => {
    expect(await (await bot.post(invoke({}, { value }))).json()).toMatchObject({ statusCode: 400 })
    expect(await bot.card(message({ value }))).toEqual(asJson(renderHelp('fi')))
  })
})

describe('an operation the bot does not have', () => {
  it.each([
    'composeExtension/query',
    'task/fetch',
    'message/submitAction',
    'signin/verifyState',
    'adaptiveCard',
    ''
  ])('%j is 404 with a body', async name => {
    const response = await bot.post(invoke({}, { name, value: undefined }))
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ code: 'NotFound' })
  })
})
