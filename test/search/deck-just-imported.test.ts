import { expect, test } from 'vitest'
import { createAnswerer } from '../../src/answer/create.ts'
import type { Knowledge } from '../../src/domain/knowledge.ts'
import { entriesOf } from '../../src/importer/entries/entries-of.ts'
import { qaSlide, textDeck } from '../importer/decks/text-deck.ts'
import { drafted } from '../importer/drafted.ts'
import { shippedKnowledge } from './shipped-knowledge.ts'

/*
 * A deck that was imported and reviewed, but has nobody's phrasings yet, beside the shipped meeting with
 * its hundreds. What is asked in other words is at least suggested.
 */
const slides = [
  ['Kuntoutuskurssit', 'kumppanuustapaaminen', 'Tiistaina 15.9.2026 klo 9.00–10.00, Teams'],
  ['Ajankohtaista kurssien toteuttamisesta', '', 'Oili Oja'],
  [
    'Ryhmäkoot kursseilla',
    '',
    '• Aikuisten kurssille otetaan 8 asiakasta.',
    '• Kurssin saa aloittaa, kun vähintään 5 on vahvistanut tulonsa.'
  ],
  [
    'Ruokailu ja majoitus',
    '',
    '• Kurssin hintaan kuuluvat aamupala, lounas ja päivällinen.',
    '• Asiakas saa oman huoneen, jos hän yöpyy kurssipaikassa.'
  ],
  [
    'Ensiaputaidot',
    '',
    '• Joka ryhmän mukana on ohjaaja, jolla on voimassa oleva EA1-kortti.',
    '• Kortti uusitaan kolmen vuoden välein.'
  ],
  qaSlide(
    'Kysymyksiä 1/3',
    'Saako palveluntuottaja laskuttaa kurssista, joka ei alkanut?',
    'Ei saa. Tehdystä alkuhaastattelusta maksetaan 45 euroa.'
  ),
  qaSlide(
    'Kysymyksiä 2/3',
    'Kuinka pian loppupalaute lähetetään Kelaan?',
    'Palaute lähetetään 21 vuorokauden kuluessa viimeisestä kurssipäivästä.'
  ),
  qaSlide(
    'Kysymyksiä 3/3',
    'Mitä tehdään, kun nettiyhteys katkeaa kesken etäpäivän?',
    'Ohjaaja soittaa asiakkaalle 15 minuutin kuluessa.'
  )
]

async function withDeck(): Promise<Knowledge> {
  const shipped = shippedKnowledge()
  const draft = await drafted(textDeck(slides))
  const { title, series } = draft.meeting
  const entries = entriesOf(draft, () => 'palvelukuvaukset').map(entry => ({
    ...entry,
    status: 'reviewed' as const
  }))
  const meeting = {
    id: '2026-09-15-kuntoutuskurssit',
    series,
    title,
    date: '2026-09-15',
    start: '09:00',
    end: '10:00',
    entries
  }
  return { ...shipped, meetings: [...shipped.meetings, meeting] }
}

const answerer = createAnswerer(await withDeck())
const at = new Date('2026-09-20T10:00:00+03:00')

/** The slides of the new deck's entries that a question is shown. */
function shownFor(text: string): number[] {
  const outcome = answerer.ask({ text, at })
  const shown =
    outcome.kind === 'answer' ? outcome.answers : outcome.kind === 'suggestions' ? outcome.suggestions : []
  return shown
    .filter(({ meeting }) => meeting.date === '2026-09-15')
    .flatMap(({ entry: { slides: of } }) => [...of])
}

const asked: readonly (readonly [string, number])[] = [
  ['montako tyyppiä aikuisten ryhmään mahtuu', 3],
  ['Millä osallistujamäärällä kurssi voidaan käynnistää?', 3],
  ['kuuluuko ruuat kurssin hintaan', 4],
  ['joutuuko kuntoutuja jakamaan huoneen toisen kanssa yön yli', 4],
  ['kuinka usein ea kortti pitää päivittää', 5],
  ['pitääkö ryhmässä olla joku jolla on ensiapukoulutus', 5],
  ['kurssi peruuntui, saadaanko siitä rahaa', 6],
  ['montako päivää meillä on aikaa toimittaa palaute kurssin loputtua', 7],
  ['mitä jos asiakkaalta menee netti poikki etänä', 8]
]

test('nearly all of what is asked of the new deck has the right entry in sight', () => {
  const missed = asked.filter(([question, slide]) => !shownFor(question).includes(slide))
  expect(missed.length / asked.length).toBeLessThan(0.15)
})

test('the shipped meeting is answered from as before', () => {
  const outcome = answerer.ask({ text: 'Monenko vuoden välein Trimmi-kurssi pitää päivittää?', at })
  expect(outcome.kind === 'answer' && outcome.answers[0]?.entry.slides).toEqual([11])
})
