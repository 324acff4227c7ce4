import type { Answerer, Message } from '../../src/answer/answerer.ts'
import type { Contact } from '../../src/domain/contact.ts'
import type { Entry } from '../../src/domain/entry.ts'
import type { Language } from '../../src/domain/language.ts'
import type { Meeting } from '../../src/domain/meeting.ts'
import type { Channel, FoundEntry, Outcome, OutcomeKind } from '../../src/domain/outcome.ts'

const inEveryLanguage = <T>(value: T) => ({ fi: value, sv: value, en: value })

/** A mailbox that takes everything. */
export const mailbox: Contact = {
  id: 'testipostilaatikko',
  names: inEveryLanguage('Testipostilaatikko'),
  email: 'posti@example.fi',
  languages: ['fi', 'sv'],
  purpose: inEveryLanguage('Testiä varten.'),
  handles: { topics: ['testi'], phrasings: inEveryLanguage([]), questions: inEveryLanguage([]) },
  rules: inEveryLanguage([]),
  clientCases: false,
  general: true,
  source: { meeting: 'testitapaaminen', slides: [1] },
  checkedOn: '2025-06-03'
}

function entry(id: string, title: string): Entry {
  return {
    id,
    kind: 'qa',
    title,
    answer: `Vastaus: ${title}`,
    slides: [2],
    topics: ['testi'],
    phrasings: inEveryLanguage([]),
    doesNotAnswer: inEveryLanguage([]),
    translations: {},
    links: [],
    refersTo: [],
    status: 'reviewed'
  }
}

const meeting: Meeting = {
  id: 'testitapaaminen',
  series: 'testi',
  title: 'Testitapaaminen',
  date: '2025-06-03',
  start: '13:00',
  end: '15:00',
  entries: [
    entry('etaterapia', 'Saako terapian pitää etänä?'),
    entry('tauko', 'Kuinka pitkä tauko saa olla?')
  ]
}

const found = (id?: string): FoundEntry[] =>
  meeting.entries
    .filter(candidate => id === undefined || candidate.id === id)
    .map(candidate => ({ entry: candidate, meeting, confidence: 0.9, notes: [] }))

const channels: Channel[] = [{ contact: mailbox, reason: 'general', availability: { kind: 'always' } }]

/** Every kind of outcome, for a question. */
export function outcomeOf(kind: OutcomeKind, question: string, language: Language): Outcome {
  const base = { question, language }
  switch (kind) {
    case 'answer':
      return { kind, ...base, answers: found('etaterapia'), channels }
    case 'suggestions':
      return { kind, ...base, suggestions: found(), channels }
    case 'contact':
    case 'route':
    case 'privacy':
      return { kind, ...base, channels }
    case 'off-topic':
      return { kind, ...base, about: 'small-talk', channels }
    case 'greeting':
    case 'help':
      return { kind, ...base }
  }
}

const words = new Map<string, OutcomeKind>([
  ['etänä', 'answer'],
  ['tauko', 'suggestions'],
  ['puhelinnumero', 'contact'],
  ['henkilötunnus', 'privacy'],
  ['sää', 'off-topic'],
  ['hei', 'greeting'],
  ['ohje', 'help']
])

/** An answerer whose outcomes follow from single words, and that remembers what it was asked and when. */
export function createWordAnswerer() {
  const asked: Message[] = []
  const moments: Date[] = []
  const answerer: Answerer = {
    ask(message) {
      asked.push(message)
      const [, kind] = [...words].find(([word]) => message.text.includes(word)) ?? []
      return outcomeOf(kind ?? 'route', `peitetty: ${message.text}`, message.languageHint ?? 'fi')
    },
    show(entryId, { question, language, at }) {
      moments.push(at)
      const answers = found(entryId)
      return answers.length > 0
        ? { kind: 'answer', question, language, answers, channels }
        : outcomeOf('route', question, language)
    },
    route({ question, language, at }, entryId) {
      moments.push(at)
      return outcomeOf('route', entryId === undefined ? question : `${question} (${entryId})`, language)
    }
  }
  return { answerer, asked, moments }
}
