import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Answering } from '../../src/teams/responder.ts'
import { inGroup, invoke, message } from './activities.ts'
import { mailbox, outcomeOf } from './partner-service.ts'
import { startBot, startConnector } from './running-bot.ts'

let connector: Awaited<ReturnType<typeof startConnector>>
const cleanUps: (() => unknown)[] = []

beforeEach(async () => {
  connector = await startConnector()
})

afterEach(async () => {
  connector.stop()
  for (const cleanUp of cleanUps.splice(0)) await cleanUp()
})

async function start(choices: Parameters<typeof startBot>[0] = {}) {
  const bot = await startBot(choices)
  cleanUps.push(bot.stop)
  return bot
}

const delivered = (parts = {}) =>
  message({ deliveryMode: undefined, serviceUrl: connector.serviceUrl, id: 'asked', ...parts })

const types = () => connector.deliveries.map(({ activity }) => activity['type'])

/** An answerer that needs a while. */
function slow(ms: number): Answering {
  const late = async () => {
    await pause(ms)
    return outcomeOf('answer', 'q', 'fi')
  }
  return { ask: late, show: late, route: late }
}

const failWith = (error: unknown): Answering => {
  const fail = () => {
    throw error
  }
  return { ask: fail, show: fail, route: fail }
}

describe('a reply', () => {
  it('goes to the conversation it belongs to, as a reply to the question', async () => {
    const bot = await start()
    expect((await bot.post(delivered({ text: 'etänä?', ...inGroup }))).status).toBe(200)
    expect(connector.deliveries).toMatchObject([
      { method: 'POST', activity: { type: 'message', replyToId: 'asked', recipient: { id: '29:asker' } } }
    ])
    const conversation = encodeURIComponent(inGroup.conversation.id)
    expect(connector.deliveries[0]?.path).toBe(`/v3/conversations/${conversation}/activities/asked`)
  })

  it('that cannot be delivered is logged without its content, and the bot lives on', async () => {
    const bot = await start()
    connector.refuse('message')
    expect((await bot.post(delivered({ text: 'Salainen etänä?' }))).status).toBe(200)
    expect(bot.logged.join()).toContain('could not be delivered')
    expect(bot.logged.join()).not.toMatch(/Salainen|peitetty/)
    connector.refuse()
    connector.deliveries.length = 0
    await bot.post(delivered({ text: 'etänä?' }))
    expect(JSON.stringify(connector.deliveries)).toContain('Saako terapian pitää etänä?')
  })
})

describe('a welcome', () => {
  it('that cannot be delivered is logged, and nobody is sent an error for it', async () => {
    const bot = await start()
    connector.refuse('message')
    await bot.post(delivered({ type: 'installationUpdate', action: 'add' }))
    expect(types()).toEqual(['message'])
    expect(bot.logged.join()).toContain('a turn failed')
  })
})

describe('typing', () => {
  it('is shown once, before the reply, when the answer is slow', async () => {
    const bot = await start({ answerer: slow(150), typingDelayMs: 20 })
    await bot.post(delivered({ text: 'etänä?' }))
    await pause(200)
    expect(types()).toEqual(['typing', 'message'])
  })

  it('is not shown when the answer is quick', async () => {
    const bot = await start({ typingDelayMs: 100 })
    await bot.post(delivered({ text: 'etänä?' }))
    await pause(200)
    expect(types()).toEqual(['message'])
  })

  it('is shown in each of two conversations that wait at the same time', async () => {
    const bot = await start({ answerer: slow(150), typingDelayMs: 20 })
    const one = { conversation: { id: 'one' } }
    const two = { conversation: { id: 'two' } }
    await Promise.all([one, two].map(where => bot.post(delivered({ text: 'etänä?', ...where }))))
    for (const { conversation } of [one, two]) {
      const there = connector.deliveries.filter(({ path }) => path.includes(`/${conversation.id}/`))
      expect(there.map(({ activity }) => activity['type'])).toEqual(['typing', 'message'])
    }
  })

  it('that cannot be delivered does not hinder the answer', async () => {
    const bot = await start({ answerer: slow(100), typingDelayMs: 10 })
    connector.refuse('typing')
    await bot.post(delivered({ text: 'etänä?' }))
    expect(types()).toEqual(['typing', 'message'])
    expect(JSON.stringify(connector.deliveries[1])).toContain('Saako terapian pitää etänä?')
  })
})

describe('a failure inside the bot', () => {
  class StorageError extends Error {}
  const broken = () => start({ answerer: failWith(new StorageError('Salainen kysymys')) })

  it('is told to the asker with a reference and a way to a person', async () => {
    const bot = await broken()
    const card = await bot.card(message({ text: 'etänä?', locale: 'sv-FI' }))
    expect(card.lang).toBe('sv')
    expect(card.fallbackText).toContain('viite-1')
    expect(card.fallbackText).toContain(mailbox.email)
  })

  it('is told in the place of the card when a button failed', async () => {
    const bot = await broken()
    const data = { entryId: 'etaterapia', question: 'Salainen', language: 'fi' }
    const card = await bot.replacement(invoke({ verb: 'showEntry', data }))
    expect(card.fallbackText).toContain('viite-1')
  })

  it('is logged by reference and class, without the message of the error', async () => {
    const bot = await broken()
    await bot.card(message({ text: 'Salainen etänä?' }))
    const failures = bot.logged.filter(line => line.includes('a turn failed'))
    expect(failures).toHaveLength(1)
    expect(JSON.parse(failures[0] ?? '')).toMatchObject({ reference: 'viite-1', error: 'StorageError' })
    expect(bot.logged.join()).not.toContain('Salainen')
  })

  it('of a kind that is no error is told as well', async () => {
    const bot = await start({ answerer: failWith('Salainen') })
    expect((await bot.card(message({ text: 'etänä?' }))).fallbackText).toContain('viite-1')
    expect(bot.logged.join()).not.toContain('Salainen')
  })
})
