import { stringify } from 'yaml'
import type { Compared } from '../compare/compare.ts'

const head = `# Proposals from the deck of this meeting. Nothing here is in use: move what is right to contacts.yaml,
# or write supersededBy into the older entry, and then delete this file.
`

/** What the deck would change in other files; undefined where it is nothing. */
export function proposalsText({ contacts, supersedes }: Compared): string | undefined {
  const changed = contacts
    .filter(({ status }) => status !== 'known')
    .map(({ status, id, name, email, phone, hours, slides, changes }) => ({
      status,
      ...(id === undefined ? {} : { id }),
      name,
      ...(email === undefined ? {} : { email }),
      ...(phone === undefined ? {} : { phone }),
      ...(hours === undefined ? {} : { hours }),
      ...(changes.length > 0 ? { changes } : {}),
      slides
    }))
  if (changed.length + supersedes.length === 0) return undefined
  const parts = {
    ...(changed.length > 0 ? { contacts: changed } : {}),
    ...(supersedes.length > 0 ? { supersedes } : {})
  }
  return `${head}${stringify(parts, { lineWidth: 110 })}`
}
