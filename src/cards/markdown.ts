const active = /[\\`*[\]]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu
const startOfList = /^(\s*)(?:([-+>#])|(\d+)([.)]))(?=\s)/gm

/** Plain text for a place that reads Markdown: what would be read as Markdown is shown as it is. */
export function escaped(text: string): string {
  return text
    .replace(active, '\\$&')
    .replace(startOfList, (_, space: string, bullet = '', number = '', dot = '') =>
      bullet ? `${space}\\${String(bullet)}` : `${space}${String(number)}\\${String(dot)}`
    )
}

/** A Markdown link. */
export function link(label: string, url: string): string {
  return `[${escaped(label)}](${url.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll(' ', '%20')})`
}

/** A Markdown list. */
export const list = (items: readonly string[]): string => items.map(item => `- ${item}`).join('\n')

/** Markdown's words alone, with the address of each link after it. */
export function withoutMarkdown(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\(([^)\s]*)\)/g, '$1 ($2)')
    .replace(/\*\*(.+?)\*\*/g, '$1')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu, '$2')
}
