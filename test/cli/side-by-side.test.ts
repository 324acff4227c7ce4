import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runSideBySide, type Program } from '../../src/cli/side-by-side.ts'
import { freePort } from '../ports.ts'

const limits = { startMs: 20_000, stopMs: 500 }

let folder: string
let stop: AbortController

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'side-'))
  stop = new AbortController()
})

afterEach(() => {
  stop.abort()
  rmSync(folder, { recursive: true, force: true })
})

/** A program that serves, and writes its own name into a file when it is asked to end. */
async function program(name: string, more = ''): Promise<Program> {
  const port = await freePort()
  const script = `
    const http = require('node:http'), fs = require('node:fs')
    process.on('SIGINT', () => { fs.writeFileSync('${name}.ended', ''); process.exit(0) })
    http.createServer((_, response) => response.end('up')).listen(${String(port)}, '127.0.0.1')
    ${more}`
  return { name, args: ['-e', script], url: `http://127.0.0.1:${String(port)}/`, folder, quiet: true }
}

const endedInPeace = (name: string) => existsSync(join(folder, `${name}.ended`))

const isUp = (one: Program) =>
  fetch(one.url).then(
    response => response.ok,
    () => false
  )

describe('two programs side by side', () => {
  it('are told to be up when both answer, and both end when they are asked to', async () => {
    const both = [await program('one'), await program('two', 'setTimeout(() => {}, 300)')]
    const up: boolean[] = []
    const ending = await runSideBySide(
      both,
      stop.signal,
      () => {
        void Promise.all(both.map(isUp)).then(answers => {
          up.push(...answers)
          stop.abort()
        })
      },
      limits
    )
    expect(ending).toEqual({ kind: 'stopped' })
    expect(up).toEqual([true, true])
    expect(['one', 'two'].map(endedInPeace)).toEqual([true, true])
  })

  it('end together when one of them ends by itself, and the one is named', async () => {
    const both = [await program('one'), await program('two', 'setTimeout(() => process.exit(3), 500)')]
    const ending = await runSideBySide(both, stop.signal, () => undefined, limits)
    expect(ending).toEqual({ kind: 'failed', reason: 'two has ended (exit code 3).' })
    expect(endedInPeace('one')).toBe(true)
  })

  it('end together when one is killed', async () => {
    const both = [await program('one'), await program('two', "process.kill(process.pid, 'SIGKILL')")]
    const ending = await runSideBySide(both, stop.signal, () => undefined, limits)
    expect(ending).toEqual({ kind: 'failed', reason: 'two has ended (SIGKILL).' })
  })

  it('end together when one never answers', async () => {
    const both = [await program('one'), { ...(await program('two')), url: 'http://127.0.0.1:9/' }]
    const ending = await runSideBySide(both, stop.signal, () => undefined, { ...limits, startMs: 1000 })
    expect(ending).toEqual({ kind: 'failed', reason: 'two did not answer in time.' })
    expect(['one', 'two'].map(endedInPeace)).toEqual([true, true])
  })

  it('end even when one does not want to', async () => {
    const stubborn = await program('one', "process.removeAllListeners('SIGINT').on('SIGINT', () => {})")
    const ending = await runSideBySide(
      [stubborn],
      stop.signal,
      () => {
        stop.abort()
      },
      limits
    )
    expect(ending).toEqual({ kind: 'stopped' })
    expect(await isUp(stubborn)).toBe(false)
  })

  it('end before they are up when they are asked to', async () => {
    stop.abort()
    const slow = { ...(await program('one')), url: 'http://127.0.0.1:9/' }
    expect(await runSideBySide([slow], stop.signal, () => undefined, limits)).toEqual({ kind: 'stopped' })
  })

  it('that cannot be started are named', async () => {
    const lost = { ...(await program('one')), folder: join(folder, 'nowhere') }
    const ending = await runSideBySide([lost], stop.signal, () => undefined, limits)
    expect(ending.kind === 'failed' && ending.reason).toContain('one could not be started')
  })
})
