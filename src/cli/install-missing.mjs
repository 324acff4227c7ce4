/**
 * Installs the packages of package-lock.json when node_modules does not hold them all. It runs before
 * every npm script, so it must be quick when nothing is missing, and it is plain JavaScript without
 * imports of packages: at its first run there are none, and Node may be too old to run TypeScript.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const oldestNode = 24
const project = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const at = (...parts) => join(project, ...parts)

const reason = missing()
if (reason !== undefined) {
  process.stderr.write(`Installing packages (${reason}). The first time takes about a minute.\n`)
  install()
}

/** What node_modules lacks, in words, or undefined when it is complete. */
function missing() {
  const wanted = packagesOf(at('package-lock.json'))
  const present = packagesOf(at('node_modules', '.package-lock.json'))
  const absent = Object.keys(wanted).filter(
    path => path !== '' && !isInPlace(path, wanted[path], present[path])
  )
  if (absent.length > 0) return `${String(absent.length)} missing or of another version`
  return hasNode() ? undefined : `Node ${String(oldestNode)} is missing`
}

/**
 * Optional packages are for other operating systems: npm leaves them out. Packages inside of packages are
 * looked up in npm's own record alone, as install scripts remove some of them.
 */
function isInPlace(path, wanted, present) {
  if (wanted.optional === true) return true
  const nested = path.lastIndexOf('node_modules/') > 0
  return present?.version === wanted.version && (nested || existsSync(at(path)))
}

function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages ?? {}
  } catch {
    return {}
  }
}

/** The package 'node' brings the runtime; a machine that has it already needs no other. */
function hasNode() {
  const own = at('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  return existsSync(own) || Number(process.versions.node.split('.')[0]) >= oldestNode
}

/**
 * 'npm install' and not 'npm ci', which takes everything away first and refuses a lock file without the
 * packages of other operating systems. npm's output goes to standard error: the standard output belongs to
 * the command that follows.
 */
function install() {
  const parameters = ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const { status, error } = spawnSync('npm', parameters, {
    cwd: project,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32'
  })
  const lack = status === 0 ? missing() : (error?.message ?? `npm ended with ${String(status ?? 'a signal')}`)
  if (lack === undefined) return
  process.stderr.write(
    `The packages could not be installed: ${lack}.\n` +
      'See what npm says above, check that its registry can be reached (npm ping), and try: npm install --no-save\n'
  )
  process.exit(1)
}
