import type { Contact } from '../../src/domain/contact.ts'
import type { Entry } from '../../src/domain/entry.ts'
import type { Language } from '../../src/domain/language.ts'
import type { Meeting } from '../../src/domain/meeting.ts'
import type { Channel, ChannelReason, FoundEntry, Outcome, OutcomeKind } from '../../src/domain/outcome.ts'

const none = { fi: [], sv: [], en: [] }

/** A Wednesday at 10 in Helsinki. */
export const wednesdayMorning = new Date('2025-03-19T10:00:00+02:00')

export function sampleEntry(changes: Partial<Entry> = {}): Entry {
  return {
    id: 'kuljetuksen-tilaaminen',
    kind: 'qa',
    title: 'Kuka tilaa kuljetuksen kuntoutuspäivälle?',
    answer:
      'Asiakas tilaa kuljetuksen itse.\n\n- Tilaa kuljetus **viimeistään edellisenä päivänä**.\n- Kerro tilauksessa, jos tarvitset avustajan.',
    asked: 'ahead',
    slides: [7, 21],
    topics: ['kuljetukset'],
    phrasings: none,
    doesNotAnswer: none,
    translations: {
      sv: {
        title: 'Vem beställer transporten till rehabiliteringsdagen?',
        answer: 'Klienten beställer själv transporten **senast dagen innan**.'
      },
      en: {
        title: 'Who orders the transport for the rehabilitation day?',
        answer: 'The client orders the transport **no later than the day before**.'
      }
    },
    links: [{ label: 'Kuljetusten [ohje]', url: 'https://esimerkki.example/kuljetus_(ohje)' }],
    refersTo: [],
    status: 'reviewed',
    ...changes
  }
}

const meeting: Meeting = {
  id: '2025-03-12-kokeilukurssit',
  series: 'kokeilukurssit',
  title: 'Kokeilukurssien kumppanuustapaaminen',
  date: '2025-03-12',
  start: '09:00',
  end: '10:00',
  entries: []
}

export function foundEntry(changes: Partial<FoundEntry> = {}): FoundEntry {
  return { entry: sampleEntry(), meeting, confidence: 0.9137, notes: [], ...changes }
}

const mailbox: Contact = {
  id: 'kokeilu-posti',
  names: { fi: 'Kokeilukurssien posti', sv: 'Posten för försökskurser', en: 'Mailbox for trial courses' },
  email: 'kokeilu_kurssit_posti@esimerkki.example',
  languages: ['fi', 'sv'],
  purpose: {
    fi: 'Posti vastaa kokeilukurssien sisältöä koskeviin kysymyksiin.',
    sv: 'Posten svarar på frågor om försökskursernas innehåll.',
    en: 'The mailbox answers questions about the contents of trial courses.'
  },
  handles: { topics: ['kuljetukset'], phrasings: none, questions: none },
  rules: {
    fi: ['Älä kirjoita viestiin asiakkaan nimeä.', 'Kirjoita otsikoksi asiasi aihe.'],
    sv: ['Skriv inte klientens namn i meddelandet.', 'Skriv ditt ärendes ämne som rubrik.'],
    en: ['Do not write the client’s name in the message.', 'Use the subject of your matter as the title.']
  },
  clientCases: false,
  general: true,
  source: { meeting: meeting.id, slides: [30] },
  checkedOn: '2025-03-12'
}

const line: Contact = {
  ...mailbox,
  id: 'kokeilu-linja',
  names: { fi: 'Kokeilulinja', sv: 'Försökslinjen', en: 'Trial line' },
  phone: '+358 20 000 0000',
  hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '09:00', closes: '15:00' }],
  languages: ['fi', 'sv', 'en'],
  clientCases: true,
  general: false
}

export const sampleContacts: readonly Contact[] = [mailbox, line]

export function channelsFor(reason: ChannelReason): Channel[] {
  return [
    { contact: mailbox, reason, availability: { kind: 'always' } },
    { contact: line, reason, availability: { kind: 'open', closes: '2025-03-19T15:00:00+02:00' } },
    {
      contact: { ...line, id: 'iltalinja' },
      reason,
      availability: { kind: 'closed', opens: '2025-03-20T16:30:00+02:00' }
    }
  ]
}

type OutcomeOf<Kind extends OutcomeKind> = Extract<Outcome, { kind: Kind }>

export const threeEntries: readonly FoundEntry[] = [
  foundEntry({ notes: [{ kind: 'expired', text: 'Uusi ohje on annettu toukokuussa.' }] }),
  foundEntry({
    entry: sampleEntry({ id: 'kuljetuksen-peruminen', title: 'Miten kuljetus perutaan?', slides: [9] }),
    notes: [{ kind: 'old', date: '2025-03-12' }]
  }),
  foundEntry({
    entry: sampleEntry({
      id: 'kuljetuksen-hinta',
      title: 'Mitä kuljetus maksaa?',
      slides: [],
      translations: {}
    }),
    notes: [{ kind: 'unofficial-translation' }, { kind: 'finnish-only' }]
  })
]

/** An outcome of every kind, as it is said in a language. */
export function sampleOutcomes(
  language: Language,
  question = 'Kuka tilaa kuljetuksen?'
): { [Kind in OutcomeKind]: OutcomeOf<Kind> } {
  const asked = { language, question }
  return {
    answer: { ...asked, kind: 'answer', answers: threeEntries, channels: channelsFor('more-help') },
    suggestions: {
      ...asked,
      kind: 'suggestions',
      suggestions: threeEntries,
      channels: channelsFor('general')
    },
    contact: { ...asked, kind: 'contact', channels: channelsFor('looked-up') },
    route: { ...asked, kind: 'route', channels: channelsFor('topic') },
    privacy: { ...asked, kind: 'privacy', channels: channelsFor('client-case') },
    greeting: { ...asked, kind: 'greeting' },
    help: { ...asked, kind: 'help' },
    'off-topic': { ...asked, kind: 'off-topic', about: 'small-talk', channels: channelsFor('general') }
  }
}
