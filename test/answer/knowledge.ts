import type { Knowledge, OffTopic, OffTopicKind } from '../../src/domain/knowledge.ts'
import type { Meeting } from '../../src/domain/meeting.ts'
import { clientLine, generalMailbox, groupMailbox, interpreterMailbox, meetingId } from './contacts.ts'
import { autumnMeeting, courseAge, formReturn, groupBreak, invoiceDay, remoteGroup } from './entries.ts'

/*
 * A small knowledge of an invented meeting: two questions on groups, one on invoices, one on a form,
 * one on a course and one that is over one day; a mailbox each for groups and interpreting, a line, and
 * the mailbox that takes the rest.
 */

export const meeting: Meeting = {
  id: meetingId,
  series: 'loikka',
  title: 'Loikka-kurssien kumppanuustapaaminen',
  date: '2025-03-05',
  start: '09:00',
  end: '11:00',
  next: { date: '2025-10-01', start: '09:00', end: '11:00' },
  entries: [groupBreak, remoteGroup, invoiceDay, formReturn, courseAge, autumnMeeting]
}

const offTopic = (kind: OffTopicKind, fi: string[], sv: string[], en: string[]): OffTopic => ({
  kind,
  phrasings: { fi, sv, en }
})

export const knowledge: Knowledge = {
  meetings: [meeting],
  contacts: [groupMailbox, interpreterMailbox, clientLine, generalMailbox],
  glossary: [
    {
      terms: { fi: 'etäyhteys', sv: 'distansförbindelse', en: 'remote connection' },
      aliases: { fi: ['etänä'], sv: ['på distans'], en: ['remotely', 'online'] }
    }
  ],
  offTopic: [
    offTopic(
      'greeting',
      ['hei', 'moi', 'terve', 'huomenta', 'hei vaan', 'moikka'],
      ['hej', 'god dag', 'hejsan'],
      ['hello', 'hi', 'good morning']
    ),
    offTopic(
      'help',
      ['ohje', 'apua', 'mitä osaat', 'miten tätä käytetään'],
      ['hjälp', 'vad kan du'],
      ['help', 'what can you do']
    ),
    offTopic('thanks', ['kiitos', 'kiitti avusta'], ['tack', 'tack för hjälpen'], ['thanks', 'thank you']),
    offTopic(
      'small-talk',
      ['millainen sää on', 'kerro vitsi', 'mitä kuuluu', 'kuka voitti pelin'],
      ['hur är vädret', 'berätta en vits'],
      ['what is the weather like', 'tell me a joke']
    ),
    offTopic('nonsense', ['asdf', 'qwerty', 'blaa blaa'], ['bla bla bla'], ['lorem ipsum', 'xyz'])
  ],
  paraphrases: []
}

/** A Wednesday at ten in Helsinki, a week after the meeting: the line is open. */
export const wednesday = new Date('2025-03-12T10:00:00+02:00')
