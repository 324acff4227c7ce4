/** The texts of a JSON document by the path of their field. */
export type Fields = ReadonlyMap<string, string>

/** The document that a text holds; undefined when it is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A path as Teams' language files write it: bots[0].commandLists[0].commands[1].title. */
export function fieldPath(steps: readonly (string | number)[]): string {
  return steps
    .map(step => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '')
}

/** Every text of a document, whatever its form. */
export function textFields(document: unknown): Fields {
  return new Map(textsUnder(document, []))
}

function textsUnder(value: unknown, steps: readonly (string | number)[]): [string, string][] {
  if (typeof value === 'string') return [[fieldPath(steps), value]]
  if (Array.isArray(value)) return value.flatMap((item, i) => textsUnder(item, [...steps, i]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, item]) => textsUnder(item, [...steps, name]))
}
