import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'dotenv'
import { z } from 'zod/v4'
import packageJson from '../package.json' with { type: 'json' }

const projectFolder = join(import.meta.dirname, '..')
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
const runModes = ['development', 'test', 'production'] as const

/** How the bot proves who it is to Microsoft Teams. */
export interface Credentials {
  readonly appId: string
  readonly tenantId: string
  readonly password: string
}

export interface Config {
  readonly port: number
  /** Without credentials the bot is anonymous: it speaks with a local client only. */
  readonly credentials: Credentials | undefined
  readonly knowledgeDir: string
  readonly dataDir: string
  readonly logLevel: (typeof logLevels)[number]
}

export type ConfigResult =
  | { readonly kind: 'ok'; readonly config: Config }
  /** Each problem is one line: the variable, what is wrong with it, what to do. */
  | { readonly kind: 'invalid'; readonly problems: readonly string[] }

type Environment = Readonly<Record<string, string | undefined>>

// The messages do not repeat the value: a secret may have ended up in the wrong variable.
const variables = z.object({
  PORT: z
    .string()
    .regex(/^([0-9]{1,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$/, {
      error:
        'PORT is not a port: give a number from 1 to 65535, 0 for any free one, or leave it out for 3978.'
    })
    .transform(Number)
    .optional(),
  BOT_ID: z
    .guid('BOT_ID is not an application id: copy the Application (client) ID of the bot from Entra.')
    .optional(),
  BOT_TENANT_ID: z
    .guid('BOT_TENANT_ID is not a tenant id: copy the Directory (tenant) ID of the bot from Entra.')
    .optional(),
  BOT_PASSWORD: z.string().optional(),
  KNOWLEDGE_DIR: z.string().optional(),
  DATA_DIR: z.string().optional(),
  LOG_LEVEL: z
    .enum(
      logLevels,
      `LOG_LEVEL is not a level: give one of ${logLevels.join(', ')}, or leave it out for info.`
    )
    .optional(),
  NODE_ENV: z
    .enum(
      runModes,
      `NODE_ENV is not known: give one of ${runModes.join(', ')}, or leave it out for development.`
    )
    .optional()
})

type Variables = z.output<typeof variables>

const packageVariables = z.object({
  APP_VERSION: z.string().default(packageJson.version),
  TEAMS_APP_ID: z.string().optional(),
  BOT_ID: z.string().optional(),
  PUBLISHER_NAME: z.string().optional(),
  PUBLISHER_URL: z.string().optional(),
  PRIVACY_URL: z.string().optional(),
  TERMS_URL: z.string().optional()
})

type GivenVariables =
  { readonly kind: 'given'; readonly variables: Environment } | Extract<ConfigResult, { kind: 'invalid' }>

/**
 * Reads the settings: env/.env, over it env/.env.local, and over both the environment of the process.
 * Nothing else in the project reads the environment.
 */
export function loadConfig(
  environment: Environment = process.env,
  envFolder = join(projectFolder, 'env')
): ConfigResult {
  const given = readVariables(environment, envFolder)
  if (given.kind === 'invalid') return given
  const parsed = variables.safeParse(given.variables)
  if (!parsed.success) return { kind: 'invalid', problems: parsed.error.issues.map(issue => issue.message) }

  const problems = identityProblems(parsed.data)
  return problems.length > 0 ? { kind: 'invalid', problems } : { kind: 'ok', config: toConfig(parsed.data) }
}

type PackageSettings =
  { readonly kind: 'ok'; readonly settings: Environment } | Extract<ConfigResult, { kind: 'invalid' }>

/** Reads what the manifest of the Teams app is filled with, from the same places as the bot's settings. */
export function loadPackageSettings(
  environment: Environment = process.env,
  envFolder = join(projectFolder, 'env')
): PackageSettings {
  const given = readVariables(environment, envFolder)
  if (given.kind === 'invalid') return given
  return { kind: 'ok', settings: packageVariables.parse(given.variables) }
}

function readVariables(environment: Environment, envFolder: string): GivenVariables {
  // Tests must not depend on what a machine has in its files.
  const names = environment['NODE_ENV'] === 'test' ? [] : ['.env', '.env.local']
  const files = names.map(name => readEnvFile(join(envFolder, name)))
  const unreadable = files.flatMap(file => (file.kind === 'unreadable' ? [file.problem] : []))
  if (unreadable.length > 0) return { kind: 'invalid', problems: unreadable }

  const layers = [...files.flatMap(file => (file.kind === 'read' ? [file.content] : [])), environment]
  return { kind: 'given', variables: Object.fromEntries(layers.flatMap(setVariables)) }
}

function toConfig(given: Variables): Config {
  const { BOT_ID: appId, BOT_TENANT_ID: tenantId, BOT_PASSWORD: password } = given
  return {
    port: given.PORT ?? 3978,
    credentials: appId && tenantId && password ? { appId, tenantId, password } : undefined,
    knowledgeDir: resolve(projectFolder, given.KNOWLEDGE_DIR ?? 'knowledge'),
    dataDir: resolve(projectFolder, given.DATA_DIR ?? 'data'),
    logLevel: given.LOG_LEVEL ?? 'info'
  }
}

/** Anybody can speak as Teams to a bot without an id, so such a bot is for one's own machine only. */
function identityProblems(given: Variables): string[] {
  if (given.BOT_ID === undefined) {
    return given.NODE_ENV === 'production'
      ? [
          'BOT_ID is missing: production needs BOT_ID, BOT_TENANT_ID and BOT_PASSWORD. Set them, or NODE_ENV=development.'
        ]
      : []
  }
  return (['BOT_TENANT_ID', 'BOT_PASSWORD'] as const)
    .filter(name => given[name] === undefined)
    .map(name => `${name} is missing: BOT_ID needs it. Set it, or leave BOT_ID out to use a local client.`)
}

/** A variable set to nothing counts as not set: compose files and pipelines pass them so. */
function setVariables(environment: Environment): [string, string][] {
  return Object.entries(environment).flatMap(([name, value = '']): [string, string][] =>
    value.trim() === '' ? [] : [[name, value.trim()]]
  )
}

type EnvFile =
  | { readonly kind: 'read'; readonly content: Environment }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly problem: string }

function readEnvFile(path: string): EnvFile {
  try {
    return { kind: 'read', content: parse(readFileSync(path)) }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    if (code === 'ENOENT') return { kind: 'absent' }
    return {
      kind: 'unreadable',
      problem: `${path} cannot be read (${code}): make it a readable file, or remove it.`
    }
  }
}

/** The environment of a child process: this one's, and what the child needs beside it. */
export const environmentWith = (added: Environment): Environment => ({ ...process.env, ...added })
