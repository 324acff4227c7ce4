import type { Fields } from './json.ts'
import type { Problem } from './problem.ts'

/** A language file translates every text of the manifest that can be translated, and nothing else. */
export function translationProblems(
  file: string,
  translated: Fields,
  manifest: Fields,
  isLocalisable: (field: string) => boolean
): Problem[] {
  const wanted = [...manifest.keys()].filter(isLocalisable)
  const missing = wanted.filter(field => !translated.has(field))
  const needless = [...translated.keys()].filter(field => !wanted.includes(field))
  return [
    ...missing.map(field => ({ file, field, message: 'is missing: the manifest has this text' })),
    ...needless.map(field => ({ file, field, message: 'translates nothing: the manifest has no such text' }))
  ]
}
