/**
 * Holds the table of who may import whom (.dependency-cruiser.cjs) against src/ of the working folder.
 * Prints what breaks it and ends with 1; also when files were not seen, for a checker that sees nothing
 * finds nothing.
 */
import { globSync } from 'node:fs'
import { sep } from 'node:path'
import { cruise } from 'dependency-cruiser'
import readOptions from 'dependency-cruiser/config-utl/extract-depcruise-options'

const options = await readOptions('./.dependency-cruiser.cjs')
const { output } = await cruise(['src'], options)
if (typeof output === 'string') throw new Error('dependency-cruiser gave text where a result was expected')

const seen = new Set(output.modules.map(module => module.source))
const files = globSync('src/**/*.{ts,mjs}').map(file => file.replaceAll(sep, '/'))
const problems = [
  ...(files.length === 0 ? ['src/ holds no modules, so nothing was checked'] : []),
  ...files.filter(file => !seen.has(file)).map(file => `${file}: was not seen by the checker`),
  ...output.summary.violations.map(({ from, to, rule, cycle }) => {
    const path = cycle ? cycle.map(step => step.name).join(' -> ') : to
    return `${from} -> ${path}: ${rule.name}${explanation(rule.name)}`
  })
]

function explanation(name: string): string {
  const comment = options.ruleSet?.forbidden?.find(rule => rule.name === name)?.comment
  return comment === undefined ? '' : ` (${comment})`
}

process.stdout.write(
  [...problems, `${String(files.length)} files checked, ${String(problems.length)} problems`].join('\n') +
    '\n'
)
process.exitCode = problems.length === 0 ? 0 : 1
