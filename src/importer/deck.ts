/** A line of a slide as the file has it. */
export interface SourceLine {
  readonly text: string
  /** Blank lines above it. */
  readonly gap: number
  /** What the file itself says of the line; absent where only the text tells. */
  readonly mark?: 'title' | 'bullet' | 'paragraph'
  /** Depth of a bullet, 0 for the outermost. */
  readonly level?: number
}

/** A link whose label the file itself names. */
export interface FileLink {
  readonly label: string
  readonly url: string
}

/** A slide as it was read: what is on it, in the order of the file. */
export interface Slide {
  /** 1-based. */
  readonly number: number
  readonly lines: readonly SourceLine[]
  /** Addresses that stand apart from the text, in the file's order: whose they are is not said. */
  readonly urls: readonly string[]
  readonly links: readonly FileLink[]
  /** True where the file shows a picture, a chart or a diagram. */
  readonly picture: boolean
}

/** A doubt that a person should look at. Without a slide it is about the whole deck. */
export interface Warning {
  readonly slide: number | null
  readonly message: string
}

/** A deck parted into its slides. */
export interface Deck {
  readonly slides: readonly Slide[]
  /** Days in the footers, as they are written: the meeting's own where no slide tells it. */
  readonly footerDates: readonly string[]
  readonly warnings: readonly Warning[]
}

/** Why a deck cannot be used, in one line. */
export interface Refused {
  readonly kind: 'refused'
  readonly reason: string
}

export type DeckResult = ({ readonly kind: 'deck' } & Deck) | Refused

/** Refuses a deck. */
export function refuse(reason: string): Refused {
  return { kind: 'refused', reason }
}
