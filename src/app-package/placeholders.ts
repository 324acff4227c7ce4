/** What a template becomes when its ${{NAME}} places are filled. */
export type Filled =
  | { readonly kind: 'filled'; readonly text: string }
  | { readonly kind: 'missing'; readonly names: readonly string[] }

const placeholder = /\$\{\{([A-Z][A-Z0-9_]*)\}\}/g

/** The settings that a text asks for, each once. */
export function placeholdersIn(text: string): string[] {
  return [...new Set([...text.matchAll(placeholder)].flatMap(match => match[1] ?? []))]
}

/** Fills the placeholders of a JSON template from settings; every missing one is named, and nothing is half filled. */
export function fillPlaceholders(
  template: string,
  settings: Readonly<Record<string, string | undefined>>
): Filled {
  const names = placeholdersIn(template).filter(name => !settings[name])
  if (names.length > 0) return { kind: 'missing', names }
  // A value stands inside a JSON string: its quotes and backslashes must not end it.
  const text = template.replace(placeholder, (_, name: string) => JSON.stringify(settings[name]).slice(1, -1))
  return { kind: 'filled', text }
}
