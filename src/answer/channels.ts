import { contactsForTopics, generalContacts } from '../domain/channels.ts'
import type { Contact } from '../domain/contact.ts'
import type { Knowledge } from '../domain/knowledge.ts'
import { answerableEntries } from '../domain/knowledge.ts'
import type { Channel, ChannelReason } from '../domain/outcome.ts'
import type { Findings } from '../search/search.ts'
import { thresholds } from '../search/weights.ts'
import { availabilityAt } from './availability.ts'

/** At most this many channels are offered: more is a directory, not a way. */
const mostChannels = 3

interface Candidate {
  readonly contact: Contact
  readonly reason: ChannelReason
}

/** Ways to a person, best first; never empty as long as the directory has a contact. */
export interface ChannelFinder {
  /** The contacts that the asker looked up. */
  lookedUp(findings: Findings, clientCase: boolean, at: Date): Channel[]
  /** Where a question without an answer goes; before others to those of an entry that did not help. */
  forQuestion(findings: Findings, clientCase: boolean, at: Date, entryId?: string): Channel[]
  /**
   * Where more help is: the contact that the question itself leads to, where there are findings, then the one
   * that the first answer names, then those of the entries' topics, each entry's first before others.
   */
  forEntries(entryIds: readonly string[], clientCase: boolean, at: Date, findings?: Findings): Channel[]
  /** Where a message with one person's data may go: the protected mailbox and the line. */
  forClientCase(at: Date): Channel[]
  /** The contact that takes what has no channel of its own. */
  general(at: Date): Channel[]
}

function withAvailability(candidates: readonly Candidate[], at: Date): Channel[] {
  const first = new Map<string, Candidate>()
  for (const candidate of candidates) {
    if (!first.has(candidate.contact.id)) first.set(candidate.contact.id, candidate)
  }
  return [...first.values()]
    .slice(0, mostChannels)
    .map(candidate => ({ ...candidate, availability: availabilityAt(candidate.contact.hours, at) }))
}

/** Whether a text names the address or the number of a contact. */
const names = (text: string, { email, phone }: Contact) =>
  [email, phone].some(way => way !== undefined && text.includes(way))

/** Routing by what each channel is for: the contacts' own topics, look-ups and matters. */
export function createChannelFinder(knowledge: Knowledge): ChannelFinder {
  const { contacts } = knowledge
  const byId = new Map(contacts.map(contact => [contact.id, contact]))
  const entries = answerableEntries(knowledge).map(({ entry }) => entry)
  const topics = new Map(entries.map(({ id, topics: of }) => [id, of]))
  const named = new Map(
    entries.map(({ id, answer }) => [id, contacts.filter(contact => names(answer, contact))])
  )
  const because = (reason: ChannelReason) => (contact: Contact) => ({ contact, reason })
  const general = generalContacts(contacts).map(because('general'))
  const clientCases = contacts.filter(contact => contact.clientCases)

  /** Shares of look-ups and matters, with entries and their near misses counted to the channel of the entry. */
  function ranked(findings: Findings): { contact: Contact; share: number }[] {
    const shares = new Map(findings.contacts.map(({ id, share }) => [id, share]))
    for (const { id, share } of [...findings.entries, ...findings.near]) {
      const owner = contactsForTopics(contacts, topics.get(id) ?? [])[0]
      if (owner) shares.set(owner.id, (shares.get(owner.id) ?? 0) + share)
    }
    return [...shares]
      .filter(([, share]) => share >= thresholds.channel)
      .sort((a, b) => b[1] - a[1])
      .flatMap(([id, share]) => {
        const contact = byId.get(id)
        return contact ? [{ contact, share }] : []
      })
  }

  const ownersOf = (entryId: string) => contactsForTopics(contacts, topics.get(entryId) ?? [])

  /** One client's case goes to where it may be spoken of, unless the matter clearly belongs elsewhere. */
  function withCases(found: readonly Candidate[], share: number, clientCase: boolean): readonly Candidate[] {
    if (!clientCase) return found
    const cases = clientCases.map(because('client-case'))
    if (share < thresholds.clearChannel) return [...cases, ...found]
    return [...found.map(each => cases.find(({ contact }) => contact === each.contact) ?? each), ...cases]
  }

  return {
    lookedUp: ({ contacts: found }, clientCase, at) => {
      const near = found.filter(({ share }, i) => i === 0 || share >= thresholds.alsoLookedUp)
      const contactsNear = near.flatMap(({ id }) => byId.get(id) ?? []).map(because('looked-up'))
      return withAvailability(withCases(contactsNear, found[0]?.share ?? 0, clientCase), at)
    },
    forQuestion: (findings, clientCase, at, entryId = '') => {
      const matters = ranked(findings)
      const topical = [...ownersOf(entryId), ...matters.map(({ contact }) => contact)].map(because('topic'))
      const first = withCases(topical, matters[0]?.share ?? 0, clientCase)
      return withAvailability([...first, ...general], at)
    },
    forEntries: (entryIds, clientCase, at, findings) => {
      const each = entryIds.map(ownersOf)
      const shares = new Map(findings?.contacts.map(({ id, share }) => [id, share]))
      const shareOf = ({ id }: Contact) => shares.get(id) ?? 0
      const byShare = (a: Contact, b: Contact) => shareOf(b) - shareOf(a)
      const asked = contacts.filter(contact => shareOf(contact) >= thresholds.askedBeside).toSorted(byShare)
      const inAnswer = (named.get(entryIds[0] ?? '') ?? []).toSorted(byShare)
      const owners = [
        ...asked.slice(0, 1),
        ...inAnswer.slice(0, 1),
        ...each.flatMap(of => of.slice(0, 1)),
        ...each.flat()
      ].map(because('more-help'))
      return withAvailability([...withCases(owners, 0, clientCase), ...general], at)
    },
    forClientCase: at =>
      withAvailability(clientCases.length > 0 ? clientCases.map(because('client-case')) : general, at),
    general: at => withAvailability(general, at)
  }
}
