const glyph = /^(?:[•●▪■◦○◆◇▶►➢➤✓✔‣⁃∙·§\uf0a7\uf0b7\uf076\uf0d8\uf0fc]|[*–—-](?= )|o(?= +\S))[ ]*/u

/** True where a line begins with a bullet's sign; 'o ' is the sign of sub-questions. */
export function startsWithBullet(text: string): boolean {
  return glyph.test(text)
}

/** The line without its bullet's sign. */
export function withoutBullet(text: string): string {
  return text.replace(glyph, '')
}

/** How deep the sign alone says that a bullet is. */
export function bulletLevel(text: string): number {
  return /^(?:[◦○⁃]|[–—-] |o )/u.test(text) ? 1 : 0
}
