import type { Entry } from '../../src/domain/entry.ts'
import type { Translated } from '../../src/domain/language.ts'

type Texts = Translated<readonly string[]>

export const none: Texts = { fi: [], sv: [], en: [] }

type EntryDetails = Partial<Entry> & Pick<Entry, 'id' | 'title' | 'answer' | 'topics' | 'phrasings'>

export function entryOf(details: EntryDetails): Entry {
  return {
    kind: 'fact',
    slides: [2],
    doesNotAnswer: none,
    translations: {},
    links: [],
    refersTo: [],
    status: 'reviewed',
    ...details
  }
}

export const groupBreak = entryOf({
  id: 'ryhman-tauko',
  kind: 'qa',
  asked: 'ahead',
  title: 'Kuinka pitkä tauko ryhmäpäivässä on?',
  answer: 'Ryhmäpäivässä on puolen tunnin tauko.',
  topics: ['ryhmat'],
  slides: [3, 4],
  phrasings: {
    fi: [
      'kuinka pitkä tauko on ryhmäpäivässä',
      'kauanko ryhmän tauko kestää',
      'paljonko taukoa ryhmälle pitää antaa',
      'ryhmän tauon pituus',
      'montako minuuttia tauko kestää',
      'tauko ryhmäpäivän aikana',
      'miten pitkän tauon ryhmä saa pitää'
    ],
    sv: [
      'hur lång är pausen under gruppdagen',
      'hur länge varar pausen i gruppen',
      'gruppens paus längd',
      'hur många minuter paus har gruppen'
    ],
    en: [
      'how long is the break on a group day',
      'how many minutes does the group break last',
      'length of the group break',
      'how much break does the group get'
    ]
  },
  doesNotAnswer: {
    fi: ['saako ryhmän tauolla tarjota kahvia', 'kuka maksaa tauon kahvit', 'missä tauko pidetään'],
    sv: ['vem betalar kaffet under pausen'],
    en: ['who pays for the coffee in the break']
  },
  translations: {
    sv: { title: 'Hur lång är pausen under en gruppdag?', answer: 'Pausen är en halvtimme.' },
    en: { title: 'How long is the break on a group day?', answer: 'The break is half an hour.' }
  }
})

export const remoteGroup = entryOf({
  id: 'ryhma-etana',
  kind: 'qa',
  asked: 'in-meeting',
  title: 'Saako ryhmän pitää etäyhteydellä?',
  answer: 'Ryhmän saa pitää etäyhteydellä enintään kahdesti.',
  topics: ['ryhmat'],
  slides: [5],
  phrasings: {
    fi: [
      'saako ryhmän pitää etänä',
      'voiko ryhmä kokoontua etäyhteydellä',
      'onko etäryhmä sallittu',
      'ryhmä videon välityksellä',
      'ryhmä Teams',
      'voidaanko ryhmäkerta toteuttaa Teamsissa',
      'etäryhmän pitäminen',
      'käykö ryhmä verkossa'
    ],
    sv: [
      'får gruppen hållas på distans',
      'kan gruppen träffas på distans',
      'är en distansgrupp tillåten',
      'grupp via video i Teams'
    ],
    en: [
      'may the group be held remotely',
      'can the group meet online',
      'is a remote group allowed',
      'group by video in Teams'
    ]
  }
})

export const invoiceDay = entryOf({
  id: 'laskun-paiva',
  title: 'Mihin päivään mennessä lasku lähetetään?',
  answer: 'Lasku lähetetään kuukauden kymmenenteen päivään mennessä.',
  topics: ['laskutus'],
  asOf: '2025-02-01',
  phrasings: {
    fi: [
      'milloin lasku pitää lähettää',
      'mihin mennessä laskutetaan',
      'laskun eräpäivä',
      'monentenako päivänä lasku on lähetettävä',
      'viimeinen laskutuspäivä',
      'koska laskun pitää olla perillä',
      'laskutuksen aikaraja'
    ],
    sv: [
      'när ska fakturan skickas',
      'sista dagen för fakturan',
      'fakturans tidsgräns',
      'före vilken dag faktureras'
    ],
    en: [
      'when must the invoice be sent',
      'last day for the invoice',
      'invoice deadline',
      'by which day do we invoice'
    ]
  }
})

export const formReturn = entryOf({
  id: 'lomakkeen-palautus',
  title: 'Mihin lomake KU777 palautetaan?',
  answer: 'Lomake KU777 palautetaan asiointipalvelussa.',
  topics: ['lomakkeet'],
  phrasings: {
    fi: [
      'mihin KU777 palautetaan',
      'KU777',
      'KU777 lomakkeen palautusosoite',
      'minne lähetän KU777 lomakkeen',
      'miten KU777 toimitetaan',
      'lomakkeen KU777 palauttaminen',
      'ku777 palautus'
    ],
    sv: ['vart returneras KU777', 'KU777', 'blankett KU777 retur', 'hur lämnas KU777 in'],
    en: ['where is KU777 returned', 'KU777', 'form KU777 return', 'how is KU777 handed in']
  }
})

export const courseAge = entryOf({
  id: 'loikka-ikaraja',
  title: 'Minkä ikäisille Loikka-kurssi on?',
  answer: 'Loikka-kurssi on 16–29-vuotiaille.',
  topics: ['kurssit'],
  phrasings: {
    fi: [
      'minkä ikäiset pääsevät Loikkaan',
      'Loikka',
      'Loikka-kurssin ikäraja',
      'kenelle Loikka on tarkoitettu',
      'onko Loikka nuorille',
      'voiko aikuinen osallistua Loikka-kurssille',
      'ikäraja Loikassa'
    ],
    sv: ['för vilken ålder är Loikka', 'Loikka', 'åldersgräns för kursen Loikka', 'är Loikka för unga'],
    en: ['which age is Loikka for', 'Loikka', 'age limit of the Loikka course', 'is Loikka for young people']
  }
})

export const autumnMeeting = entryOf({
  id: 'syystapaaminen',
  title: 'Milloin syystapaaminen on?',
  answer: 'Syystapaaminen on 1.10.2025.',
  topics: ['tapaamiset'],
  validUntil: {
    date: '2025-10-01',
    afterwards: {
      fi: 'Syystapaaminen oli 1.10.2025.',
      sv: 'Höstmötet hölls 1.10.2025.',
      en: 'The autumn meeting was on 1 October 2025.'
    }
  },
  phrasings: {
    fi: [
      'milloin syystapaaminen on',
      'syystapaamisen ajankohta',
      'minä päivänä tavataan syksyllä',
      'koska seuraava tapaaminen pidetään',
      'syksyn tapaamisen päivämäärä',
      'seuraava tapaaminen'
    ],
    sv: ['när är höstmötet', 'höstmötets datum', 'nästa möte'],
    en: ['when is the autumn meeting', 'date of the autumn meeting', 'next meeting']
  },
  translations: {
    sv: { title: 'När är höstmötet?', answer: 'Höstmötet är 1.10.2025.' },
    en: { title: 'When is the autumn meeting?', answer: 'The autumn meeting is on 1 October 2025.' }
  }
})
