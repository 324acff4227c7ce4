import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { makePackage, type AppPackage } from '../../src/app-package/package.ts'

export const shipped = join(import.meta.dirname, '../../appPackage')

/** What an organisation would set. */
export const settings = {
  APP_VERSION: '1.4.0',
  TEAMS_APP_ID: '11111111-2222-3333-4444-555555555555',
  BOT_ID: '66666666-7777-8888-9999-aaaaaaaaaaaa',
  PUBLISHER_NAME: 'Kuntoutuksen esimerkki',
  PUBLISHER_URL: 'https://example.org',
  PRIVACY_URL: 'https://example.org/tietosuoja',
  TERMS_URL: 'https://example.org/ehdot'
}

/** A copy of the shipped folder, removed when the test ends. */
export function copyOfShipped(): string {
  const folder = mkdtempSync(join(tmpdir(), 'app-package-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true })
  })
  cpSync(shipped, folder, { recursive: true })
  return folder
}

export const put = (folder: string, file: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, file), content)
}

/** The shipped package made after one part of one of its files was replaced; the part must be there. */
export function packageWith(file: string, part: string, by: string): AppPackage {
  const folder = copyOfShipped()
  const text = readFileSync(join(folder, file), 'utf8')
  if (!text.includes(part)) throw new Error(`${file} has no ${part}`)
  put(
    folder,
    file,
    text.replace(part, () => by)
  )
  return makePackage(folder, settings)
}

/** The problems as 'file field', and as messages. */
export function problemsOf(made: AppPackage): { places: string[]; messages: string[] } {
  const problems = made.kind === 'refused' ? made.problems : []
  return {
    places: problems.map(({ file, field }) => `${file} ${field}`.trim()),
    messages: problems.map(({ message }) => message)
  }
}
