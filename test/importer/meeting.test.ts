import { describe, expect, it } from 'vitest'
import { opening1, qaSlide, textDeck } from './decks/text-deck.ts'
import { doubtsOn, drafted } from './drafted.ts'

const question = qaSlide('Kysymyksiä', 'Onko?', 'On.')
const meetingOf = async (...slides: string[][]) => (await drafted(textDeck([...slides, question]))).meeting

describe('the meeting', () => {
  it('has its title without day and time', async () => {
    expect(await meetingOf(opening1)).toEqual({
      title: 'Vaativa lääkinnällinen kuntoutus kumppanuustapaaminen',
      series: 'laakinnallinen-kuntoutus',
      date: '2026-03-12',
      start: '09:00',
      end: '10:30',
      next: null
    })
  })

  it.each([
    ['Tiistaina 3.6.2025 klo 8.00-9.00, Teams', '2025-06-03', '08:00', '09:00'],
    ['3. kesäkuuta 2025 klo 8–9', '2025-06-03', '08:00', '09:00'],
    ['ti 3.6.2025, kello 8:30 – 9:45', '2025-06-03', '08:30', '09:45'],
    ['Tisdagen den 3 juni 2025 kl. 13.00–14.30', '2025-06-03', '13:00', '14:30'],
    ['2025-06-03 klo 8-9', '2025-06-03', '08:00', '09:00']
  ])('is when the opening slide says: %s', async (when, date, start, end) => {
    expect(await meetingOf(['Kurssipalvelujen kumppanuustapaaminen', '', when])).toMatchObject({
      date,
      start,
      end
    })
  })

  it('begins and ends when the agenda says, where the opening slide does not', async () => {
    expect(
      await meetingOf(
        ['Kurssit', 'kumppanuustapaaminen', '12.3.2026'],
        ['Ohjelma', '', '• Tapaamisen aloitus klo 9.00', '• Tapaamisen päätös klo 10.15.']
      )
    ).toMatchObject({
      start: '09:00',
      end: '10:15'
    })
  })

  it('has no times where the deck has none, and that is told', async () => {
    const draft = await drafted(textDeck([['Kurssit', 'kumppanuustapaaminen', '12.3.2026'], question]))
    expect(draft.meeting).toMatchObject({ start: null, end: null })
    expect(doubtsOn(draft, 1).join()).toContain('begins and ends')
  })

  it.each([
    [
      ['Seuraava kumppanuustapaaminen on', 'keskiviikkona 10.12.2026 klo 8-9 Teams-', 'yhteydellä.'],
      '2026-12-10'
    ],
    [['Kiitos!', '', '• Seuraava tapaaminen: 10.12. klo 8–9'], '2026-12-10'],
    [['Tack!', '', 'Nästa partnermöte hålls den 10 december 2026 kl. 8–9.'], '2026-12-10']
  ])('names the next one: %s', async (slide, date) => {
    expect((await meetingOf(opening1, slide)).next).toEqual({ date, start: '08:00', end: '09:00' })
  })

  it('takes no next one from what the agenda only announces', async () => {
    expect((await meetingOf(opening1, ['Ohjelma', '', '• Seuraavan tapaamisen ajankohta'])).next).toBeNull()
  })
})
