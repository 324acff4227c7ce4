import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import readOptions from 'dependency-cruiser/config-utl/extract-depcruise-options'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const project = resolve(import.meta.dirname, '../..')
const command = join(project, 'src/cli/check-imports.ts')

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imports-'))
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) {
    cpSync(join(project, file), join(folder, file))
  }
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** Files of src/ by name, each with the module names it imports. */
function check(sources: Record<string, readonly string[]>) {
  for (const [name, imports] of Object.entries(sources)) {
    const path = join(folder, 'src', name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, [...imports.map(from => `import '${from}'`), 'export {}'].join('\n'))
  }
  const { status, stdout } = spawnSync(process.execPath, [command], { cwd: folder, encoding: 'utf8' })
  return { status, lines: stdout.trim().split('\n') }
}

describe('imports that keep to the table', () => {
  it('pass, and every file is counted', () => {
    const { status, lines } = check({
      'domain/entry.ts': [],
      'search/rank.ts': ['../domain/entry.ts', 'fuse.js'],
      'knowledge/load.ts': ['../domain/entry.ts', 'zod/v4', 'yaml', 'node:fs'],
      'teams/bot.ts': ['../domain/entry.ts', 'botbuilder'],
      'cli/try.ts': ['vitest', '../teams/bot.ts'],
      'main.ts': ['./teams/bot.ts']
    })
    expect(lines).toEqual(['6 files checked, 0 problems'])
    expect(status).toBe(0)
  })
})

describe('a checker that sees nothing', () => {
  it('fails in an empty project', () => {
    mkdirSync(join(folder, 'src'))
    expect(check({})).toMatchObject({
      status: 1,
      lines: [expect.stringContaining('no modules'), expect.anything()]
    })
  })

  it('fails when a file is left out of the check', () => {
    writeFileSync(
      join(folder, '.dependency-cruiser.cjs'),
      "module.exports = { forbidden: [], options: { exclude: { path: 'hidden' } } }"
    )
    expect(check({ 'domain/seen.ts': [], 'domain/hidden.ts': [] })).toMatchObject({
      status: 1,
      lines: ['src/domain/hidden.ts: was not seen by the checker', expect.anything()]
    })
  })
})

describe('what breaks the table', () => {
  const broken: [rule: string, file: string, imports: string][] = [
    ['domain-imports', 'domain/bad.ts', '../text/other.ts'],
    ['domain-imports', 'domain/bad.ts', '../domain-of-others/other.ts'],
    ['domain-packages', 'domain/bad.ts', 'zod/v4'],
    ['text-imports', 'text/bad.ts', '../cards/other.ts'],
    ['text-packages', 'text/bad.ts', 'pino'],
    ['knowledge-imports', 'knowledge/bad.ts', '../answer/other.ts'],
    ['knowledge-packages', 'knowledge/bad.ts', 'pino'],
    ['language-imports', 'language/bad.ts', '../search/other.ts'],
    ['language-packages', 'language/bad.ts', 'fuse.js'],
    ['search-imports', 'search/bad.ts', '../answer/other.ts'],
    ['search-packages', 'search/bad.ts', 'yaml'],
    ['answer-imports', 'answer/bad.ts', '../teams/other.ts'],
    ['answer-packages', 'answer/bad.ts', 'fuse.js'],
    ['cards-imports', 'cards/bad.ts', '../answer/other.ts'],
    ['cards-packages', 'cards/bad.ts', 'pino'],
    ['app-package-imports', 'app-package/bad.ts', '../teams/other.ts'],
    ['importer-imports', 'importer/bad.ts', '../teams/other.ts'],
    ['teams-imports', 'teams/bad.ts', '../store/other.ts'],
    ['domain-imports', 'domain/bad.ts', '../other.ts'],
    ['sdk-in-teams-only', 'importer/bad.ts', 'botbuilder'],
    ['sdk-in-teams-only', 'main.ts', '@microsoft/teams-ai'],
    ['sdk-in-teams-only', 'cli/bad.ts', 'restify'],
    ['sdk-in-teams-only', 'main.ts', 'botframework-connector'],
    ['no-io-in-the-core', 'answer/bad.ts', 'node:fs'],
    ['folder-in-the-table', 'newcomer/bad.ts', '../domain/other.ts'],
    ['no-dev-package-in-the-bot', 'teams/bad.ts', 'vitest'],
    ['no-unresolved', 'teams/bad.ts', './nowhere.ts']
  ]

  it('is told by the rule it breaks, with both files', () => {
    const sources: Record<string, string[]> = {}
    const wanted = broken.map(([rule, file, imports], number) => {
      const own = file.replace('bad', `bad-${String(number)}`)
      sources[own] = [...(sources[own] ?? []), imports]
      const target = join('src', dirname(own), imports)
      if (imports.startsWith('..')) sources[target.replace(/^src\//, '')] ??= []
      return { rule, line: new RegExp(`^src/${own} -> .*: ${rule}( |$)`) }
    })
    const { status, lines } = check(sources)
    expect(status).toBe(1)
    expect(wanted.filter(({ line }) => !lines.some(printed => line.test(printed)))).toEqual([])
  })

  it('leaves no rule of the table untried', async () => {
    const { ruleSet } = await readOptions(join(project, '.dependency-cruiser.cjs'))
    const tried = new Set([...broken.map(([rule]) => rule), 'no-circular'])
    expect(ruleSet?.forbidden?.map(rule => rule.name).sort()).toEqual([...tried].sort())
  })

  it('is a circle of files too', () => {
    const { status, lines } = check({ 'domain/a.ts': ['./b.ts'], 'domain/b.ts': ['./a.ts'] })
    expect(status).toBe(1)
    expect(lines[0]).toContain('src/domain/a.ts -> src/domain/b.ts -> src/domain/a.ts: no-circular')
  })
})
