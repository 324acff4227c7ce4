import { spawn, type ChildProcess } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'

/** A program that serves HTTP. */
export interface Program {
  readonly name: string
  /** Arguments for Node, the script first. */
  readonly args: readonly string[]
  /** It is up when this answers with 200. */
  readonly url: string
  readonly folder?: string
  readonly environment?: NodeJS.ProcessEnv
  /** What it writes is not shown, but for its errors. */
  readonly quiet?: boolean
}

export type Ending =
  /** It was asked to end. */
  { readonly kind: 'stopped' } | { readonly kind: 'failed'; readonly reason: string }

interface Limits {
  readonly startMs: number
  readonly stopMs: number
}

interface Running {
  readonly child: ChildProcess
  readonly ended: Promise<string>
}

/** Runs programs until `stop` is signalled or one of them ends; then all of them have ended. */
export async function runSideBySide(
  programs: readonly Program[],
  stop: AbortSignal,
  onUp: () => void,
  { startMs, stopMs }: Limits = { startMs: 180_000, stopMs: 15_000 }
): Promise<Ending> {
  const over = new AbortController()
  const running = programs.map(start)
  const ending = await Promise.race([
    signalled(stop),
    ...running.map(({ ended }) => ended.then(failed)),
    allUp(programs, startMs, over.signal).then(slow => {
      if (slow !== undefined) return failed(`${slow} did not answer in time.`)
      onUp()
      return never
    })
  ])
  over.abort()
  await Promise.all(running.map(program => end(program, stopMs)))
  return ending
}

const never = new Promise<never>(() => undefined)

const failed = (reason: string): Ending => ({ kind: 'failed', reason })

function signalled(stop: AbortSignal): Promise<Ending> {
  return new Promise(resolve => {
    const stopped = () => {
      resolve({ kind: 'stopped' })
    }
    if (stop.aborted) stopped()
    stop.addEventListener('abort', stopped)
  })
}

function start({ name, args, folder, environment, quiet = false }: Program): Running {
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: environment,
    stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit']
  })
  const ended = new Promise<string>(resolve => {
    child.once('error', error => {
      resolve(`${name} could not be started: ${error.message}.`)
    })
    child.once('exit', (code, signal) => {
      resolve(`${name} has ended (${signal ?? `exit code ${String(code)}`}).`)
    })
  })
  return { child, ended }
}

/** Asks a program to end, and ends it when it does not. */
async function end({ child, ended }: Running, patienceMs: number): Promise<void> {
  child.kill('SIGINT')
  const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs)
  await ended
  clearTimeout(timer)
}

/** Undefined when every program is up, or the name of one that is not when the time is over. */
async function allUp(
  programs: readonly Program[],
  limitMs: number,
  over: AbortSignal
): Promise<string | undefined> {
  const deadline = Date.now() + limitMs
  for (const { name, url } of programs) {
    while (!(await answers(url))) {
      if (over.aborted || Date.now() > deadline) return name
      await pause(100)
    }
  }
  return undefined
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2000) })
    await response.body?.cancel()
    return response.ok
  } catch {
    return false
  }
}
