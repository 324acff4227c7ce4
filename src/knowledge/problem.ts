/** Where in the knowledge files something stands. */
export interface Place {
  /** Relative to the knowledge folder. */
  readonly file: string
  /** 1-based; 1 when the whole file is meant. */
  readonly line: number
  readonly column?: number
}

/** Why the knowledge cannot be used, for operators (in English). */
export interface Problem extends Place {
  /** Path of the field, such as entries[3].slides; empty when the whole file is meant. */
  readonly field: string
  readonly problem: string
  /** What to do about it. */
  readonly remedy: string
}

/** Why something cannot be used. */
export interface Broken {
  readonly kind: 'broken'
  readonly problems: readonly Problem[]
}

export type Path = readonly PropertyKey[]

/** A field path as people write it: entries[3].slides. */
export function fieldName(path: Path): string {
  return path
    .map(step => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '')
}

/** A place as editors and terminals recognise it: file:line:column. */
export function formatPlace({ file, line, column }: Place): string {
  return column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`
}

/** The problem on one clear line. */
export function formatProblem(found: Problem): string {
  const field = found.field === '' ? '' : ` ${found.field}`
  return `${formatPlace(found)}${field}: ${found.problem}. ${found.remedy}`.replace(/\s+/g, ' ')
}
