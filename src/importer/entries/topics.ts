import { languages } from '../../domain/language.ts'
import type { Known } from '../compare/known.ts'
import { stems } from '../draft/similar.ts'

const fallback = 'yleinen'
const fewestShared = 2

/** Proposes a topic by the known entries: the one whose words a text shares most; otherwise the general contact's. */
export function createTopicFinder({ meetings, contacts }: Known): (text: string) => string {
  const handled = new Set(contacts.flatMap(({ handles }) => handles.topics))
  const byTopic = new Map<string, Set<string>>()
  for (const { topics, title, phrasings } of meetings.flatMap(({ entries }) => entries)) {
    const [topic] = topics
    if (topic === undefined || !handled.has(topic)) continue
    const words = byTopic.get(topic) ?? new Set<string>()
    for (const text of [title, ...languages.flatMap(language => phrasings[language])])
      stems(text).forEach(stem => words.add(stem))
    byTopic.set(topic, words)
  }
  const rarity = (stem: string) =>
    1 / Math.max(1, [...byTopic.values()].filter(words => words.has(stem)).length)
  const general = contacts.find(contact => contact.general)?.handles.topics[0] ?? [...handled][0] ?? fallback
  return text => {
    const own = [...stems(text)]
    const scored = [...byTopic].map(([topic, words]) => {
      const shared = own.filter(stem => words.has(stem))
      return { topic, shared: shared.length, score: shared.reduce((sum, stem) => sum + rarity(stem), 0) }
    })
    const [best] = scored.sort((a, b) => b.score - a.score)
    return best !== undefined && best.shared >= fewestShared ? best.topic : general
  }
}
