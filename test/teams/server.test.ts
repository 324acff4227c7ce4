import { connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { message } from './activities.ts'
import { startBot, type RunningBot } from './running-bot.ts'

let bot: RunningBot
let ready: boolean

beforeEach(async () => {
  ready = true
  bot = await startBot({ isReady: () => ready })
})

afterEach(() => bot.stop())

const get = (path: string, init?: RequestInit) => fetch(bot.url + path, init)

/** Whatever was done to it, a bot that lives answers. */
const expectAlive = async () => {
  expect((await bot.card(message({ text: 'etänä?' }))).fallbackText).toContain('Saako terapian pitää etänä?')
}

describe('the health of the bot', () => {
  it('is told at /healthz', async () => {
    expect((await get('/healthz')).status).toBe(200)
  })

  it('is ready at /readyz only when questions can be answered', async () => {
    expect((await get('/readyz')).status).toBe(200)
    ready = false
    expect((await get('/readyz')).status).toBe(503)
    expect((await get('/healthz')).status).toBe(200)
  })
})

describe('paths and methods the bot does not have', () => {
  it('get 404 and 405 with JSON', async () => {
    const unknown = await get('/nope')
    expect(unknown.status).toBe(404)
    expect(await unknown.json()).toMatchObject({ code: 'ResourceNotFound' })
    const wrongMethod = await get('/api/messages')
    expect(wrongMethod.status).toBe(405)
    expect(await wrongMethod.json()).toMatchObject({ code: 'MethodNotAllowed' })
  })
})

describe('a body that is no Teams activity', () => {
  it.each([
    ['malformed JSON', '{"type":"message",', 'not JSON'],
    ['an empty body', '', 'not JSON'],
    ['a list', [message()], 'the body'],
    ['a number', 7, 'the body'],
    ['null', null, 'the body'],
    ['no type', message({ type: undefined }), 'type'],
    ['an empty type', message({ type: '' }), 'type'],
    ['no sender', message({ from: undefined }), 'from'],
    ['a sender without an id', message({ from: { name: 'Asker' } }), 'from.id'],
    ['no conversation', message({ conversation: undefined }), 'conversation'],
    ['no recipient', message({ recipient: undefined }), 'recipient'],
    ['no channel', message({ channelId: undefined }), 'channelId'],
    ['text that is no text', message({ text: { toString: 'x' } }), 'text'],
    ['an address that is none', message({ serviceUrl: 'file:///etc/passwd' }), 'serviceUrl'],
    ['nowhere to reply to', message({ serviceUrl: undefined, deliveryMode: undefined }), 'serviceUrl'],
    ['a list of lists of lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'the body']
  ])('%s is 400 with the wrong part named', async (_what, body, named) => {
    const response = await bot.post(body)
    expect(response.status).toBe(400)
    expect(await response.text()).toContain(named)
    await expectAlive()
  })

  it('a value nested deep inside an activity is no button, and does no harm', async () => {
    const nested = `{"deep":${'['.repeat(50_000)}${']'.repeat(50_000)}}`
    const activity = JSON.stringify(message({ value: 'here' })).replace('"here"', nested)
    expect((await bot.post(activity)).status).toBe(200)
    await expectAlive()
  })

  it('a text of a megabyte is 413', async () => {
    expect((await bot.post(message({ text: 'a'.repeat(1_000_000) }))).status).toBe(413)
    await expectAlive()
  })

  it('a compressed body, broken or whole, is 415', async () => {
    expect((await bot.post('not gzip at all', { 'content-encoding': 'gzip' })).status).toBe(415)
    await expectAlive()
  })

  it('a client that goes away in the middle of its body does no harm', async () => {
    const socket = connect(Number(new URL(bot.url).port), '127.0.0.1')
    socket.write('POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\n{"type":')
    await new Promise(resolve => setTimeout(resolve, 50))
    socket.destroy()
    await expectAlive()
  })
})

describe('the log', () => {
  it('holds no text, name or id of a person, whatever happened', async () => {
    await bot.card(message({ text: 'Salainen kysymys etänä' }))
    await bot.post(message({ text: 'Salainen', from: { name: 'Asker' } }))
    await bot.post('Salainen')
    expect(bot.logged.join()).not.toMatch(/Salainen|Asker|29:asker/i)
  })
})
