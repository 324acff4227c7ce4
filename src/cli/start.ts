/**
 * Starts the bot and, beside it, the Agents Playground: a local client that looks like Teams, for trying
 * the bot out. Ends both at Ctrl-C.
 */
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { environmentWith, loadConfig } from '../config.ts'
import { runSideBySide, type Program } from './side-by-side.ts'

const { values } = parseArgs({ options: { 'playground-port': { type: 'string', default: '56150' } } })
const playgroundPort = Number(values['playground-port'])
if (!(playgroundPort > 0 && playgroundPort < 65536)) fail('--playground-port is not a port from 1 to 65535.')

const settings = loadConfig()
if (settings.kind === 'invalid') fail(...settings.problems)
const { port, credentials, dataDir } = settings.config
if (credentials) {
  fail(
    'BOT_ID is set, so the bot takes messages of Microsoft Teams alone, and the local client sends no token.',
    'Leave BOT_ID out of the environment and of env/.env to try the bot locally, or run it alone: npm run serve'
  )
}
if (port === 0) fail('PORT is 0: the local client has to know the port. Set PORT, or leave it out for 3978.')
await refuseWhenBusy(port, '127.0.0.1', 'set PORT to another')
await refuseWhenBusy(playgroundPort, undefined, 'give another with: npm start -- --playground-port 56151')

const folder = join(dataDir, 'playground') // the Playground writes into its working folder
mkdirSync(folder, { recursive: true })

const bot: Program = {
  name: 'The bot',
  args: [join(import.meta.dirname, '../main.ts')],
  url: `http://127.0.0.1:${String(port)}/readyz`
}
const endpoint = `http://127.0.0.1:${String(port)}/api/messages`
const playground: Program = {
  name: 'The Agents Playground',
  args: [
    fileURLToPath(import.meta.resolve('@microsoft/m365agentsplayground/cli.js')),
    ...['start', '-e', endpoint, '-c', 'msteams', '-p', String(playgroundPort), '--disable-telemetry']
  ],
  url: `http://127.0.0.1:${String(playgroundPort)}/`,
  folder,
  environment: environmentWith({ TEAMSAPPTESTER_BROWSER: 'none' }),
  quiet: true
}

const stopping = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    stopping.abort()
  })
}
// npm ends at SIGTERM without passing it on, and would leave both running.
const parent = process.ppid
setInterval(() => {
  if (process.ppid !== parent) stopping.abort()
}, 500).unref()

const ending = await runSideBySide([bot, playground], stopping.signal, () => {
  process.stdout.write(
    `\nThe bot:     ${endpoint}\nTry it out:  ${playground.url} (Agents Playground)\nCtrl-C ends both.\n\n`
  )
})
if (ending.kind === 'failed') fail(ending.reason)

async function refuseWhenBusy(wanted: number, host: string | undefined, remedy: string): Promise<void> {
  const probe = createServer()
  try {
    probe.listen(wanted, host)
    await once(probe, 'listening')
    probe.close()
  } catch {
    fail(`Port ${String(wanted)} is in use: stop what listens there, or ${remedy}.`)
  }
}

function fail(...lines: string[]): never {
  process.stderr.write(lines.map(line => `${line}\n`).join(''))
  process.exit(1)
}
