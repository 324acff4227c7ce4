import type { Warning } from '../deck.ts'

/** A day with its clock times; what the deck does not tell is null. */
export interface DraftTime {
  /** ISO date. */
  readonly date: string | null
  /** HH:MM */
  readonly start: string | null
  /** HH:MM */
  readonly end: string | null
}

export interface DraftMeeting extends DraftTime {
  readonly title: string
  readonly series: string
  readonly next: DraftTime | null
}

/** The slide that tells when the next meeting is. */
export interface DraftNextSlide {
  readonly slide: number
  readonly onTeams: boolean
  /** What else it tells, without thanks and wishes. */
  readonly notes: string
}

export interface DraftAgenda {
  readonly text: string
  readonly slide: number
}

export interface DraftQuestion {
  readonly question: string
  readonly answer: string
  readonly slides: readonly number[]
  readonly asked: 'ahead' | 'in-meeting'
  /** Slides that the answer means, once the deck's own numbers are put right. */
  readonly refs: readonly number[]
}

export interface Unanswered {
  readonly question: string
  readonly slides: readonly number[]
}

export interface DraftFact {
  readonly title: string
  readonly text: string
  readonly slides: readonly number[]
}

export interface DraftLink {
  readonly label: string
  readonly url: string | null
  /** What the deck says under the label. */
  readonly about?: string
  readonly slide: number
}

export interface DraftContact {
  readonly name: string
  readonly email?: string
  readonly phone?: string
  /** As people write them: 'ma–to klo 9–16 ja pe klo 10–15'. */
  readonly hours?: string
  readonly slides: readonly number[]
}

/** What a deck says, before it is compared with what is known. */
export interface Draft {
  readonly language: 'fi' | 'sv'
  readonly meeting: DraftMeeting
  readonly nextSlide: DraftNextSlide | null
  readonly agenda: DraftAgenda | null
  readonly slides: number
  /** The slides' titles in order; empty where a slide has none. */
  readonly titles: readonly string[]
  readonly qa: readonly DraftQuestion[]
  readonly unanswered: readonly Unanswered[]
  readonly facts: readonly DraftFact[]
  readonly chartOnly: readonly number[]
  readonly contacts: readonly DraftContact[]
  readonly links: readonly DraftLink[]
  readonly warnings: readonly Warning[]
}
