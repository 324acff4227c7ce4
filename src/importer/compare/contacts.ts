import type { Contact } from '../../domain/contact.ts'
import { languages } from '../../domain/language.ts'
import { fold } from '../../language/normalise.ts'
import { words } from '../../language/words.ts'
import { phoneKey } from '../draft/addresses.ts'
import type { DraftContact } from '../draft/draft.ts'
import { formatHours, hoursIn, hoursKey } from '../draft/hours.ts'

export type ContactStatus = 'new' | 'known' | 'changed'

export interface ComparedContact extends DraftContact {
  readonly status: ContactStatus
  /** The directory's contact that it is. */
  readonly id?: string
  /** What differs, for people: 'hours: ma–pe klo 9–15 → ma–to klo 9–16'. */
  readonly changes: readonly string[]
}

/** Holds a deck's contact against the directory. */
export function compareContact(contact: DraftContact, known: readonly Contact[]): ComparedContact {
  const same = known.find(one => hasAddress(one, contact))
  const match = same ?? known.find(one => isNamed(one, contact))
  if (match === undefined) return { ...contact, status: 'new', changes: [] }
  const changes = changesOf(match, contact)
  return { ...contact, status: changes.length > 0 ? 'changed' : 'known', id: match.id, changes }
}

function hasAddress(known: Contact, contact: DraftContact): boolean {
  const email = contact.email !== undefined && known.email?.toLowerCase() === contact.email
  const phone =
    contact.phone !== undefined &&
    known.phone !== undefined &&
    phoneKey(known.phone) === phoneKey(contact.phone)
  return email || phone
}

/** A line under its known name with another number, or a mailbox that kept its name before the @. */
function isNamed(known: Contact, contact: DraftContact): boolean {
  if (contact.phone !== undefined && known.phone !== undefined) {
    return languages.some(language => nameKey(known.names[language]) === nameKey(contact.name))
  }
  const local = contact.email?.split('@')[0]
  return local !== undefined && local === known.email?.toLowerCase().split('@')[0]
}

function nameKey(name: string): string {
  return words(name)
    .map(fold)
    .filter(word => !/^(?:kelan?|fpas?)$/.test(word))
    .join(' ')
}

function changesOf(known: Contact, contact: DraftContact): string[] {
  const changes: string[] = []
  const differs = (name: string, before: string | undefined, now: string | undefined, same: boolean) => {
    if (now !== undefined && !same) changes.push(`${name}: ${before ?? 'none'} → ${now}`)
  }
  differs('email', known.email, contact.email, known.email?.toLowerCase() === contact.email)
  differs('phone', known.phone, contact.phone, phoneKey(known.phone ?? '') === phoneKey(contact.phone ?? ''))
  const hours = hoursIn(contact.hours ?? '').flatMap(found => found.hours)
  const before = known.hours === undefined ? undefined : formatHours(known.hours)
  differs('hours', before, contact.hours, hoursKey(known.hours ?? []) === hoursKey(hours))
  return changes
}
