import type { EntryKind, ValidUntil } from '../../domain/entry.ts'
import type { DraftLink } from '../draft/draft.ts'

/** What an entry is made from. */
export interface Seed {
  readonly kind: EntryKind
  readonly title: string
  readonly answer: string
  readonly slides: readonly number[]
  readonly refersTo?: readonly number[]
  readonly asked?: 'ahead' | 'in-meeting'
  readonly links?: readonly DraftLink[]
  readonly validUntil?: ValidUntil
}
