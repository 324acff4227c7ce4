import type { Contact } from '../../src/domain/contact.ts'
import { none } from './entries.ts'

export const meetingId = '2025-03-05-loikka'

type ContactDetails = Partial<Contact> & Pick<Contact, 'id' | 'names'>

function contactOf(details: ContactDetails): Contact {
  return {
    languages: ['fi', 'sv', 'en'],
    purpose: { fi: 'Neuvoo.', sv: 'Ger råd.', en: 'Gives advice.' },
    handles: { topics: [], phrasings: none, questions: none },
    rules: none,
    clientCases: false,
    general: false,
    source: { meeting: meetingId, slides: [9] },
    checkedOn: '2025-03-05',
    ...details
  }
}

export const groupMailbox = contactOf({
  id: 'ryhmaposti',
  names: { fi: 'Ryhmäposti', sv: 'Gruppposten', en: 'Group mailbox' },
  email: 'ryhmat@esimerkki.example',
  handles: {
    topics: ['ryhmat', 'lomakkeet', 'kurssit'],
    phrasings: {
      fi: ['ryhmäpostin osoite', 'ryhmien sähköposti', 'mihin kirjoitan ryhmäasiasta'],
      sv: ['gruppostens adress'],
      en: ['address of the group mailbox']
    },
    questions: {
      fi: [
        'montako osallistujaa ryhmään mahtuu',
        'kuka valitsee ryhmän vetäjän',
        'millainen tila ryhmälle tarvitaan',
        'ryhmän koko ja vetäjän pätevyys'
      ],
      sv: ['hur många ryms i gruppen'],
      en: ['how many participants fit in the group']
    }
  }
})

export const interpreterMailbox = contactOf({
  id: 'tulkkiposti',
  names: { fi: 'Tulkkiposti', sv: 'Tolkposten', en: 'Interpreter mailbox' },
  email: 'tulkit@esimerkki.example',
  handles: {
    topics: ['tulkkaus'],
    phrasings: {
      fi: ['tulkkipostin osoite', 'mihin kirjoitan tulkista'],
      sv: ['tolkpostens adress'],
      en: ['address of the interpreter mailbox']
    },
    questions: {
      fi: [
        'tarvitsen tulkin käynnille',
        'asiakkaani tarvitsee tulkin',
        'kuka tilaa tulkin',
        'miten tulkki varataan',
        'tulkki ei saapunut paikalle',
        'tulkkauksen peruminen'
      ],
      sv: ['vem beställer tolken', 'klienten behöver en tolk'],
      en: ['who orders the interpreter', 'the client needs an interpreter']
    }
  }
})

/** Answers from Tuesday to Thursday, from nine to twelve. */
export const clientLine = contactOf({
  id: 'asiakaslinja',
  names: { fi: 'Asiakaslinja', sv: 'Klientlinjen', en: 'Client line' },
  phone: '020 000 0000',
  hours: [{ days: ['tue', 'wed', 'thu'], opens: '09:00', closes: '12:00' }],
  clientCases: true,
  handles: {
    topics: ['laskutus'],
    phrasings: {
      fi: ['asiakaslinjan numero', 'asiakaslinjan puhelinnumero', 'milloin asiakaslinja on auki'],
      sv: ['klientlinjens nummer', 'klientlinjens telefonnummer'],
      en: ['number of the client line', 'phone number of the client line']
    },
    questions: {
      fi: ['asiakkaan hakemus on kadonnut', 'miksi asiakkaan päätös hylättiin', 'päätöksessä on virhe'],
      sv: ['klientens ansökan har försvunnit'],
      en: ['the client’s application is lost']
    }
  }
})

export const generalMailbox = contactOf({
  id: 'yleisposti',
  names: { fi: 'Yleisposti', sv: 'Allmänna posten', en: 'General mailbox' },
  email: 'kysymykset@esimerkki.example',
  general: true,
  handles: { topics: ['tapaamiset'], phrasings: none, questions: none }
})
