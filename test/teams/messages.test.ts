import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inChannel, inGroup, message } from './activities.ts'
import { outcomeOf } from './partner-service.ts'
import { startBot, type RunningBot } from './running-bot.ts'
import { renderHelp, renderOutcome } from '../../src/cards/index.ts'

const at = new Date('2025-06-10T10:00:00+03:00')

let bot: RunningBot

beforeEach(async () => {
  bot = await startBot({ clock: () => at })
})

afterEach(() => bot.stop())

describe('a question', () => {
  it.each([
    ['answer', 'Saako terapian pitää etänä?'],
    ['suggestions', 'Entä tauko?'],
    ['contact', 'Mikä on puhelinnumero?'],
    ['route', 'Jotain aivan muuta'],
    ['privacy', 'Tässä henkilötunnus'],
    ['off-topic', 'Millainen sää on?'],
    ['greeting', 'hei'],
    ['help', 'ohje']
  ] as const)('that leads to %s gets that card', async (kind, text) => {
    const wanted = renderOutcome(outcomeOf(kind, `peitetty: ${text}`, 'fi'), at)
    expect(await bot.card(message({ text }))).toEqual(JSON.parse(JSON.stringify(wanted)))
  })

  it.each([
    ['a personal chat', {}],
    ['a group or meeting chat', inGroup],
    ['a channel', inChannel]
  ])('in %s is read without the mention', async (_place, scope) => {
    const text = '<at>Kumppanineuvo</at>&nbsp;Saako terapian pitää etänä?'
    const entities = [{ type: 'mention', text: '<at>Kumppanineuvo</at>', mentioned: { id: '28:bot' } }]
    await bot.card(message({ text, entities, ...scope }))
    expect(bot.asked).toMatchObject([{ text: 'Saako terapian pitää etänä?', at }])
  })

  it('is read also when the mentions beside it are of a broken shape', async () => {
    const entities = [{ type: 'mention' }, { type: 'mention', mentioned: null, text: 'x' }, null]
    await bot.card(message({ text: 'Saako etänä?', entities }))
    expect(bot.asked).toMatchObject([{ text: 'Saako etänä?' }])
  })

  it('of emoji alone is a question like any other', async () => {
    await bot.card(message({ text: '👍' }))
    expect(bot.asked).toMatchObject([{ text: '👍' }])
  })

  it('shows the title of the answer in the notification', async () => {
    const [reply] = await bot.replies(message({ text: 'Saako etänä?' }))
    expect(reply?.['summary']).toBe('Saako terapian pitää etänä?')
  })
})

describe('a message without a question', () => {
  it.each(['', '   ', '<at>Kumppanineuvo</at>&nbsp;', undefined, null])('%j gets the help', async text => {
    const card = await bot.card(message({ text, ...inGroup }))
    expect(card).toMatchObject({ fallbackText: renderHelp('fi').fallbackText })
    expect(bot.asked).toEqual([])
  })

  it('gets the help in the language of the client', async () => {
    const card = await bot.card(message({ text: '', locale: 'sv-FI' }))
    expect(card).toMatchObject({ lang: 'sv', fallbackText: renderHelp('sv').fallbackText })
  })
})

describe('the language of the client', () => {
  it.each([
    ['fi-FI', 'fi'],
    ['sv-SE', 'sv'],
    ['en_GB', 'en'],
    ['EN', 'en'],
    ['et-EE', undefined],
    ['fil-PH', undefined],
    ['', undefined],
    [undefined, undefined],
    [null, undefined]
  ])('%j is told to the answerer as %j', async (locale, languageHint) => {
    await bot.card(message({ text: 'Saako etänä?', locale }))
    expect(bot.asked[0]?.languageHint).toBe(languageHint)
  })

  it('is told only as a hint: the reply speaks the language of its outcome', async () => {
    const swedish = await startBot({
      answerer: {
        ask: ({ text }) => outcomeOf('answer', text, 'sv'),
        show: (_id, { question }) => outcomeOf('answer', question, 'sv'),
        route: ({ question }) => outcomeOf('route', question, 'sv')
      }
    })
    expect((await swedish.card(message({ text: 'Får man?', locale: 'fi-FI' }))).lang).toBe('sv')
    await swedish.stop()
  })
})

describe('a follow-up', () => {
  it('comes to the answerer with the masked question before it', async () => {
    await bot.card(message({ text: 'Saako etänä?' }))
    await bot.card(message({ text: 'Entä lapsilla?' }))
    expect(bot.asked.map(asked => asked.previous)).toEqual([undefined, 'peitetty: Saako etänä?'])
  })

  it('never joins the question of another person or of another conversation', async () => {
    await bot.card(message({ text: 'Saako etänä?', ...inGroup }))
    await bot.card(message({ text: 'Entä lapsilla?', ...inGroup, from: { id: '29:another' } }))
    await bot.card(message({ text: 'Entä lapsilla?' }))
    expect(bot.asked.map(asked => asked.previous)).toEqual([undefined, undefined, undefined])
  })
})

describe('many people asking at once in a meeting chat', () => {
  it('each get the answer to their own question', async () => {
    const askers = Array.from({ length: 40 }, (_, number) => ({
      from: { id: `29:asker-${String(number)}` },
      text: `${number % 2 ? 'etänä' : 'muuta'} ${String(1000 + number)}`
    }))
    const cards = await Promise.all(askers.map(asker => bot.card(message({ ...inGroup, ...asker }))))
    cards.forEach((card, number) => {
      expect(JSON.stringify(card)).toContain(`peitetty: ${askers[number]?.text ?? '?'}`)
    })
    expect(bot.logged.filter(line => line.includes('failed'))).toEqual([])
  })
})

describe('what is no message', () => {
  it.each([
    ['a reaction', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }],
    ['an edit', { type: 'messageUpdate', text: 'Saako etänä?', channelData: { eventType: 'editMessage' } }],
    ['a deletion', { type: 'messageDelete', channelData: { eventType: 'softDeleteMessage' } }],
    ['typing', { type: 'typing' }],
    ['a meeting that starts', { type: 'event', name: 'application/vnd.microsoft.meetingStart', value: {} }],
    ['a member who leaves', { type: 'conversationUpdate', membersRemoved: [{ id: '28:bot' }] }],
    ['an uninstallation', { type: 'installationUpdate', action: 'remove' }],
    ['an activity of a kind not known', { type: 'somethingNew' }]
  ])('%s is taken and gets no reply', async (_what, parts) => {
    expect(await bot.replies(message(parts))).toEqual([])
    expect(bot.asked).toEqual([])
  })
})
