import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { onTestFinished } from 'vitest'

const project = resolve(import.meta.dirname, '..')

/**
 * Runs Node in the project's folder with a script and its arguments, in a process group of its own, as a
 * terminal would. It is ended with the test.
 */
export function run(args: readonly string[], environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, args, {
    cwd: project,
    detached: true,
    env: { PATH: process.env['PATH'], NODE_ENV: 'test', ...environment }
  })
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', text => (out += String(text)))
  child.stderr.setEncoding('utf8').on('data', text => (err += String(text)))
  const ended = new Promise<number | null>(finish => child.once('close', finish))

  const signalGroup = (signal: NodeJS.Signals) => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, signal)
  }
  onTestFinished(async () => {
    signalGroup('SIGKILL')
    await ended
  })

  return {
    ended,
    signal: (signal: NodeJS.Signals) => child.kill(signal),
    signalGroup,
    out: () => out,
    err: () => err,

    /** Waits until the output says something, and tells what its first group says. */
    async says(pattern: RegExp): Promise<string> {
      for (;;) {
        const match = pattern.exec(out)
        if (match) return match[1] ?? ''
        if (child.exitCode !== null) throw new Error(`It ended without saying ${String(pattern)}: ${err}`)
        await new Promise(wait => setTimeout(wait, 30))
      }
    }
  }
}
