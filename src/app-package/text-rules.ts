import type { Fields } from './json.ts'
import type { Problem } from './problem.ts'

interface FieldRule {
  readonly field: RegExp
  readonly holds: (text: string) => boolean
  readonly message: string
}

const command = /^(bots\[\d+\]\.commandLists\[\d+\])\.commands\[\d+\]\.title$/
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
/** Teams' own features and Microsoft's products: a name with one of them looks like a part of Teams. */
const reservedName =
  /\b(teams|chat|contacts|help|calendar|calls|files|activity|apps|microsoft|office|excel|outlook|word|sharepoint|onedrive|azure)\b/i
/** Hosts under which anybody may have an address. */
const sharedHost = /(^|\.)(azurewebsites\.net|devtunnels\.ms|ngrok\.io|ngrok\.app|ngrok-free\.app|loca\.lt)$/i

/** What Teams or its store refuses and the schema lets through; clearer words than the schema's come first. */
const fieldRules: readonly FieldRule[] = [
  { field: /./, holds: text => text.trim() !== '', message: 'must not be empty' },
  {
    field: /./,
    holds: text => !text.includes('${{'),
    message: 'must not hold ${{: a placeholder is a ${{NAME}} in capitals, in the manifest alone'
  },
  {
    field: /^version$/,
    holds: text => /^[1-9]\d*(\.(0|[1-9]\d*)){2}$/.test(text),
    message: 'must be three numbers such as 1.4.0, the first of them at least 1'
  },
  {
    field: /^(id|bots\[\d+\]\.botId)$/,
    holds: text => guid.test(text),
    message: 'must be an id such as 01234567-89ab-cdef-0123-456789abcdef'
  },
  {
    field: /^developer\.(websiteUrl|privacyUrl|termsOfUseUrl)$/,
    holds: isSecureAddress,
    message: 'must be a whole address that begins with https://'
  },
  {
    field: /^name\./,
    holds: text => !reservedName.test(text),
    message: 'must not hold a name of Microsoft’s, such as Teams, Chat, Contacts or Help'
  },
  { field: command, holds: text => !text.startsWith('/'), message: "must not begin with '/'" },
  {
    field: /^validDomains\[\d+\]$/,
    holds: text => !sharedHost.test(text),
    message: 'must be a host of your own, not a tunnel or azurewebsites.net'
  }
]

function isSecureAddress(text: string): boolean {
  return /^https:\/\//i.test(text) && URL.canParse(text)
}

/** Checks the texts of a manifest or of a language file: both name their fields alike. */
export function textProblems(file: string, fields: Fields): Problem[] {
  const broken = fieldRules.flatMap(({ field: concerned, holds, message }) =>
    [...fields]
      .filter(([field, text]) => concerned.test(field) && !holds(text))
      .map(([field]) => ({ file, field, message }))
  )
  return [...broken, ...repeatedCommands(file, fields)]
}

/** A manifest offers at least one command. */
export function commandProblems(file: string, fields: Fields): Problem[] {
  if ([...fields.keys()].some(field => command.test(field))) return []
  return [{ file, field: 'bots[0].commandLists', message: 'must offer at least one command' }]
}

function repeatedCommands(file: string, fields: Fields): Problem[] {
  const seen = new Set<string>()
  return [...fields].flatMap(([field, title]) => {
    const list = command.exec(field)?.[1]
    if (list === undefined) return []
    const key = `${list} ${title.trim().toLowerCase()}`
    if (!seen.has(key)) {
      seen.add(key)
      return []
    }
    return [{ file, field, message: 'must not repeat another command of the list' }]
  })
}
