type FindingKind =
  | 'draft'
  | 'few-phrasings'
  | 'not-translated'
  | 'expired'
  | 'refers-nowhere'
  | 'no-link'
  | 'succession'
  | 'contact-unchecked'
  | 'no-hours'

/** Something a person should look at; the knowledge can be used all the same. */
export interface Finding {
  readonly kind: FindingKind
  /** The entry or contact it is about. */
  readonly id: string
  readonly finding: string
  /** What to do about it. */
  readonly remedy: string
}
