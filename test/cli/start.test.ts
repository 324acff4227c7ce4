import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { knowledgeFolder } from '../knowledge/folder.ts'
import { busyPort, freePort } from '../ports.ts'
import { run } from '../process.ts'

function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'data-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

interface Ports {
  readonly bot: number
  readonly playground: number
}

const freePorts = async (): Promise<Ports> => ({ bot: await freePort(), playground: await freePort() })

const settings = ({ bot }: Ports) => ({
  PORT: String(bot),
  DATA_DIR: dataFolder(),
  KNOWLEDGE_DIR: knowledgeFolder()
})

const options = ({ playground }: Ports) => ['--playground-port', String(playground)]

const start = (ports: Ports, environment: Record<string, string> = {}) =>
  run(['src/cli/start.ts', ...options(ports)], { ...settings(ports), ...environment })

const answers = (port: number, path = '/') =>
  fetch(`http://127.0.0.1:${String(port)}${path}`).then(
    response => response.ok,
    () => false
  )

const lines = (text: string) => text.trim().split('\n')

describe('npm start', { timeout: 120_000 }, () => {
  it('prints both addresses once both answer, and ends both at Ctrl-C', async () => {
    const ports = await freePorts()
    const started = start(ports)
    expect(await started.says(/bot: +http:\/\/127\.0\.0\.1:(\d+)\/api\/messages/)).toBe(String(ports.bot))
    expect(await started.says(/Try it out: +http:\/\/127\.0\.0\.1:(\d+)\//)).toBe(String(ports.playground))
    expect(await answers(ports.bot, '/readyz')).toBe(true)
    expect(await answers(ports.playground)).toBe(true)

    started.signalGroup('SIGINT')
    expect(await started.ended).toBe(0)
    expect(await answers(ports.bot, '/readyz')).toBe(false)
    expect(await answers(ports.playground)).toBe(false)
    expect(started.err()).toBe('')
  })

  it('ends both when the signal comes to itself alone', async () => {
    const ports = await freePorts()
    const started = start(ports)
    await started.says(/Try it out/)
    started.signal('SIGTERM')
    expect(await started.ended).toBe(0)
    expect(await answers(ports.bot, '/readyz')).toBe(false)
    expect(await answers(ports.playground)).toBe(false)
  })

  it('ends both when the npm that runs it is gone', async () => {
    const ports = await freePorts()
    const npmLike = "child_process.spawn(process.execPath, process.argv.slice(1), { stdio: 'inherit' })"
    const npm = run(['-e', npmLike, 'src/cli/start.ts', ...options(ports)], settings(ports))
    await npm.says(/Try it out/)
    npm.signal('SIGTERM')
    await npm.ended
    expect(await answers(ports.bot, '/readyz')).toBe(false)
    expect(await answers(ports.playground)).toBe(false)
  })

  it('ends the local client when the bot cannot start, and says why', async () => {
    const ports = await freePorts()
    const started = start(ports, { KNOWLEDGE_DIR: join(tmpdir(), 'no-such-folder') })
    expect(await started.ended).toBe(1)
    expect(started.err()).toContain('no-such-folder')
    expect(started.err()).toContain('The bot has ended (exit code 1).')
    expect(await answers(ports.playground)).toBe(false)
  })
})

describe('npm start refuses with one clear line', () => {
  it('when the port of the bot is in use', async () => {
    const bot = await busyPort()
    const started = start({ bot, playground: await freePort() })
    expect(await started.ended).toBe(1)
    expect(lines(started.err())).toEqual([expect.stringContaining(`Port ${String(bot)} is in use`)])
  })

  it('when the port of the local client is in use', async () => {
    const playground = await busyPort()
    const started = start({ bot: await freePort(), playground })
    expect(await started.ended).toBe(1)
    expect(lines(started.err())).toEqual([expect.stringContaining(`Port ${String(playground)} is in use`)])
  })

  it('when a setting is wrong', async () => {
    const started = start(await freePorts(), { LOG_LEVEL: 'loud' })
    expect(await started.ended).toBe(1)
    expect(lines(started.err())).toEqual([expect.stringContaining('LOG_LEVEL')])
  })

  it.each(['0', 'abc', '70000'])('when the port of the local client is %s', async given => {
    const started = run(['src/cli/start.ts', '--playground-port', given])
    expect(await started.ended).toBe(1)
    expect(lines(started.err())).toEqual([expect.stringContaining('--playground-port')])
  })

  it('when the bot has an identity, as the local client sends no token', async () => {
    const id = '11111111-2222-3333-4444-555555555555'
    const started = start(await freePorts(), { BOT_ID: id, BOT_TENANT_ID: id, BOT_PASSWORD: 'secret' })
    expect(await started.ended).toBe(1)
    expect(started.err()).toContain('sends no token')
    expect(started.err()).not.toContain('secret')
  })
})
