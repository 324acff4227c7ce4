/** The bot: settings -> knowledge -> answerer -> bot -> server -> listening. */
import { randomUUID } from 'node:crypto'
import { pino } from 'pino'
import { createAnswerer } from './answer/create.ts'
import { loadConfig } from './config.ts'
import { loadKnowledge } from './knowledge/load.ts'
import { formatProblem } from './knowledge/problem.ts'
import { createAdapter } from './teams/adapter.ts'
import { createBot } from './teams/bot.ts'
import { close, listen } from './teams/listening.ts'
import { quietSdk } from './teams/quiet-sdk.ts'
import { createMetrics } from './teams/metrics.ts'
import { createServer } from './teams/server.ts'

const settings = loadConfig()
if (settings.kind === 'invalid') refuseToStart(settings.problems)
const { config } = settings

const log = pino({ level: config.logLevel, base: null })
quietSdk(log)

const first = readKnowledge()
if (first.kind === 'broken') refuseToStart(first.problems)
let current = first

const adapter = createAdapter(config.credentials)
const metrics = createMetrics()
const bot = createBot({
  adapter,
  answerer: metrics.counted({
    ask: message => current.answerer.ask(message),
    show: (entryId, asked) => current.answerer.show(entryId, asked),
    route: (asked, entryId) => current.answerer.route(asked, entryId)
  }),
  contacts: () => current.contacts,
  clock: () => new Date(),
  newId: () => randomUUID().slice(0, 8),
  log
})

let stopping = false
const server = createServer({ adapter, bot, isReady: () => !stopping, metrics, log })

// Whoever can reach an anonymous bot can make it send requests, so nobody outside this machine may.
const listening = await listen(server, config.port, config.credentials ? undefined : '127.0.0.1')
if (listening.kind === 'refused') refuseToStart([cannotListen(listening.code)])
log.info(`Kumppanineuvo is listening on ${listening.url}`)

process.on('SIGINT', stop)
process.on('SIGTERM', stop)
// In a terminal SIGHUP tells that the terminal was closed; to a service it is the sign to read again.
process.on('SIGHUP', process.stdout.isTTY ? stop : readAgain)

function readKnowledge() {
  const loaded = loadKnowledge(config.knowledgeDir)
  if (loaded.kind === 'broken') return { kind: loaded.kind, problems: loaded.problems.map(formatProblem) }
  const { knowledge, hash } = loaded
  log.info(
    { hash, meetings: knowledge.meetings.length, contacts: knowledge.contacts.length },
    'knowledge read'
  )
  return {
    kind: loaded.kind,
    answerer: createAnswerer(knowledge),
    contacts: knowledge.contacts.filter(contact => contact.general)
  }
}

function readAgain(): void {
  const read = readKnowledge()
  if (read.kind === 'loaded') current = read
  else log.error({ problems: read.problems }, 'the knowledge is broken: the bot goes on with what it had')
}

function stop(): void {
  if (stopping) return
  stopping = true
  log.info('stopping: no new questions are taken, those under way are answered')
  void close(server, 10_000).then(() => process.exit(0))
}

function cannotListen(code: string): string {
  const port = `Port ${String(config.port)}`
  if (code === 'EADDRINUSE') return `${port} is in use: stop what listens there, or set PORT to another.`
  return `${port} cannot be opened (${code}): set PORT to another.`
}

function refuseToStart(problems: readonly string[]): never {
  process.stderr.write(problems.map(problem => `${problem}\n`).join(''))
  process.exit(1)
}
