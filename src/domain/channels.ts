import type { Contact } from './contact.ts'

/** The contacts that handle any of the topics, those of the first topic first; in the directory's order within a topic. */
export function contactsForTopics(contacts: readonly Contact[], topics: readonly string[]): Contact[] {
  const found = topics.flatMap(topic => contacts.filter(({ handles }) => handles.topics.includes(topic)))
  return [...new Set(found)]
}

/** The contact that takes what has no channel of its own. */
export function generalContacts(contacts: readonly Contact[]): Contact[] {
  return contacts.filter(({ general }) => general)
}
