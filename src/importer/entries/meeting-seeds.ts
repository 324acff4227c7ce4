import type { ValidUntil } from '../../domain/entry.ts'
import { dateInWords, weekdayInWords } from '../../text/dates.ts'
import { clockInWords } from '../../text/hours.ts'
import type { Draft, DraftNextSlide, DraftTime } from '../draft/draft.ts'
import type { Seed } from './seed.ts'

const titles = {
  fi: {
    agenda: 'Mitä kumppanuustapaamisen ohjelmassa oli?',
    next: 'Milloin seuraava kumppanuustapaaminen on?'
  },
  sv: {
    agenda: 'Vad fanns på programmet för partnermötet?',
    next: 'När är nästa partnermöte?'
  }
}

/**
 * What people ask of the meeting itself: what was on its agenda, and when the next one is. The titles are the
 * same for every meeting, so that the newest one's answer is found by what was asked of those before it.
 */
export function meetingSeeds(draft: Draft): Seed[] {
  return [...agendaSeed(draft), ...nextSeed(draft)]
}

function agendaSeed({ language, agenda }: Draft): Seed[] {
  if (agenda === null) return []
  return [{ kind: 'fact', title: titles[language].agenda, answer: agenda.text, slides: [agenda.slide] }]
}

function nextSeed({ meeting: { next }, language, nextSlide, facts }: Draft): Seed[] {
  const date = next?.date ?? null
  if (next === null || date === null || nextSlide === null) return []
  // Where the slide is a fact of its own, its other words stand there.
  const isFact = facts.some(({ slides }) => slides.includes(nextSlide.slide))
  const notes = isFact ? '' : nextSlide.notes
  return [
    {
      kind: 'fact',
      title: titles[language].next,
      answer: [nextInWords({ ...next, date }, nextSlide, language), notes]
        .filter(text => text !== '')
        .join('\n\n'),
      slides: [nextSlide.slide],
      validUntil: validUntil(date)
    }
  ]
}

type Day = DraftTime & { readonly date: string }

function nextInWords({ date, start, end }: Day, { onTeams }: DraftNextSlide, language: 'fi' | 'sv'): string {
  const clock = [start, end].flatMap(time => (time === null ? [] : [clockInWords(time, language)])).join('–')
  const year = date.slice(0, 4)
  const when = {
    fi: `Seuraava kumppanuustapaaminen on ${weekdayInWords(date, 'fi')}${year}`,
    sv: `Nästa partnermöte är ${weekdayInWords(date, 'sv')}.${year}`
  }[language]
  const at = clock === '' ? '' : { fi: ` klo ${clock}`, sv: ` kl. ${clock}` }[language]
  const where = onTeams ? { fi: ' Teamsissa', sv: ' på Teams' }[language] : ''
  return `${when}${at}${where}.`
}

function validUntil(date: string): ValidUntil {
  return {
    date,
    afterwards: {
      fi: `Seuraava kumppanuustapaaminen oli ${dateInWords(date, 'fi')}. Uudempaa ajankohtaa ei ole aineistossa.`,
      sv: `Nästa partnermöte var ${dateInWords(date, 'sv')}. Materialet innehåller ingen senare tidpunkt.`,
      en: `The next partner meeting was on ${dateInWords(date, 'en')}. The material has no later date.`
    }
  }
}
