import { connect } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { change, knowledgeFolder, put, valid } from './knowledge/folder.ts'
import { busyPort } from './ports.ts'
import { run } from './process.ts'
import { invoke, message } from './teams/activities.ts'
import { startConnector } from './teams/running-bot.ts'

/** Each test starts a process that loads the SDK, which takes a while on a busy machine. */
const patient = { timeout: 120_000 }

const meeting = 'meetings/2025-06-03-yksilokuntoutus.yaml'

async function startMain(folder = knowledgeFolder()) {
  const main = run(['src/main.ts'], { PORT: '0', KNOWLEDGE_DIR: folder })
  const url = await main.says(/listening on (http:\/\/127\.0\.0\.1:\d+)/)
  const post = (activity: unknown) =>
    fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity)
    })
  /** The text of the card that a suggestion's button brings. */
  const answer = async () => {
    const data = { entryId: 'laheisen-osallistuminen', question, language: 'fi' }
    return (await post(invoke({ verb: 'showEntry', data }))).text()
  }
  return { ...main, url, post, answer, folder }
}

const question = 'Kuka päättää läheisen osallistumisesta?'

describe('the bot as a process', patient, () => {
  it('tells its address, is ready, and answers from the knowledge', async () => {
    const bot = await startMain()
    expect((await fetch(`${bot.url}/readyz`)).status).toBe(200)
    expect(await bot.answer()).toContain('Etuuskäsittelijä arvioi sen.')
    expect(bot.err()).toBe('')
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('ends in peace at %s, even when it comes twice', async signal => {
    const bot = await startMain()
    bot.signal(signal)
    bot.signal(signal)
    expect(await bot.ended).toBe(0)
    expect(bot.err()).toBe('')
  })

  it('answers what is under way before it ends, and closes what is idle', async () => {
    const bot = await startMain()
    const idle = connect(Number(new URL(bot.url).port), '127.0.0.1')
    onTestFinished(() => {
      idle.destroy()
    })
    const connector = await startConnector()
    onTestFinished(connector.stop)
    const release = connector.hold()
    const answered = bot.post(
      message({ text: question, deliveryMode: undefined, serviceUrl: connector.serviceUrl })
    )
    await connector.arrival()
    bot.signal('SIGTERM')
    await bot.says(/stopping/)
    const released = performance.now()
    release()
    expect((await answered).status).toBe(200)
    expect(await bot.ended).toBe(0)
    expect(performance.now() - released).toBeLessThan(5000)
  })
})

describe('changed knowledge', patient, () => {
  it('is read at SIGHUP', async () => {
    const bot = await startMain()
    put(bot.folder, meeting, change(valid.meeting, 'Etuuskäsittelijä arvioi sen.', 'Uusi vastaus.'))
    bot.signal('SIGHUP')
    await bot.says(/knowledge read.*\n(?:.*\n)*.*knowledge read/)
    expect(await bot.answer()).toContain('Uusi vastaus.')
  })

  it('that is broken is refused with one line, and the bot goes on with what it had', async () => {
    const bot = await startMain()
    put(bot.folder, meeting, change(valid.meeting, 'kind: fact', 'kind: guess'))
    bot.signal('SIGHUP')
    await bot.says(/knowledge is broken/)
    expect(await bot.answer()).toContain('Etuuskäsittelijä arvioi sen.')
  })
})

describe('a bot that cannot start', patient, () => {
  const lines = (text: string) => text.trim().split('\n')

  it('says which setting is wrong', async () => {
    const main = run(['src/main.ts'], { PORT: 'abc' })
    expect(await main.ended).toBe(1)
    expect(lines(main.err())).toEqual([expect.stringMatching(/^PORT is not a port/)])
  })

  it('says that production needs an identity', async () => {
    const main = run(['src/main.ts'], { NODE_ENV: 'production' })
    expect(await main.ended).toBe(1)
    expect(main.err()).toContain('BOT_ID is missing')
  })

  it('says what is broken in the knowledge, a line for each problem', async () => {
    const folder = knowledgeFolder({ meeting: change(valid.meeting, 'kind: fact', 'kind: guess') })
    const main = run(['src/main.ts'], { PORT: '0', KNOWLEDGE_DIR: folder })
    expect(await main.ended).toBe(1)
    expect(lines(main.err())).toEqual([expect.stringMatching(/2025-06-03-yksilokuntoutus\.yaml:10.*kind/)])
  })

  it('says that the port is in use', async () => {
    const port = await busyPort()
    const main = run(['src/main.ts'], { PORT: String(port), KNOWLEDGE_DIR: knowledgeFolder() })
    expect(await main.ended).toBe(1)
    expect(lines(main.err())).toEqual([expect.stringContaining(`Port ${String(port)} is in use`)])
  })
})
