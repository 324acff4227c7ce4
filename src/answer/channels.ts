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
  lookedUp(findings: Findings, at: Date): Channel[]
  /** Where a question without an answer goes. */
  forQuestion(findings: Findings, clientCase: boolean, at: Date): Channel[]
  /** Where more help on an entry's topic is. */
  forEntry(entryId: string, clientCase: boolean, at: Date): Channel[]
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

/** Routing by what each channel is for: the contacts' own topics, look-ups and matters. */
export function createChannelFinder(knowledge: Knowledge): ChannelFinder {
  const { contacts } = knowledge
  const byId = new Map(contacts.map(contact => [contact.id, contact]))
  const topics = new Map(answerableEntries(knowledge).map(({ entry }) => [entry.id, entry.topics]))
  const because = (reason: ChannelReason) => (contact: Contact) => ({ contact, reason })
  const general = generalContacts(contacts).map(because('general'))
  const clientCases = contacts.filter(contact => contact.clientCases)

  /** Shares of look-ups and matters, with near misses counted to the channel of the entry they are near to. */
  function ranked(findings: Findings): { contact: Contact; share: number }[] {
    const shares = new Map(findings.contacts.map(({ id, share }) => [id, share]))
    for (const { id, share } of findings.near) {
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

  /** One client's case goes to where it may be spoken of, unless the matter clearly belongs elsewhere. */
  function forMatter(findings: Findings, clientCase: boolean): Candidate[] {
    const matters = ranked(findings)
    const topical = matters.map(({ contact }) => because('topic')(contact))
    if (!clientCase) return topical
    const cases = clientCases.map(because('client-case'))
    return (matters[0]?.share ?? 0) >= thresholds.clearChannel
      ? [...topical, ...cases]
      : [...cases, ...topical]
  }

  return {
    lookedUp: ({ contacts: found }, at) => {
      const near = found.filter(({ share }, i) => i === 0 || share >= thresholds.alsoLookedUp)
      return withAvailability(near.flatMap(({ id }) => byId.get(id) ?? []).map(because('looked-up')), at)
    },
    forQuestion: (findings, clientCase, at) =>
      withAvailability([...forMatter(findings, clientCase), ...general], at),
    forEntry: (entryId, clientCase, at) => {
      const cases = clientCase ? clientCases.map(because('client-case')) : []
      const owners = contactsForTopics(contacts, topics.get(entryId) ?? []).map(because('more-help'))
      return withAvailability([...cases, ...owners, ...general], at)
    },
    forClientCase: at => withAvailability(clientCases.map(because('client-case')), at),
    general: at => withAvailability(general, at)
  }
}
