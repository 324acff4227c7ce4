import type { SourcedEntry } from '../domain/knowledge.ts'
import type { Language } from '../domain/language.ts'
import { dateInWords, listInWords } from './dates.ts'
import { textsIn } from './index.ts'

/** Where an answer was told: 'Kumppanuustapaaminen 3.6.2025, diat 7 ja 21'. */
export function sourceInWords({ entry, meeting }: SourcedEntry, language: Language): string {
  const { source } = textsIn(language)
  const told = source.meeting(dateInWords(meeting.date, language))
  if (entry.slides.length === 0) return told
  const numbers = listInWords(entry.slides.map(String), language)
  return `${told}, ${entry.slides.length === 1 ? source.slide(numbers) : source.slides(numbers)}`
}
