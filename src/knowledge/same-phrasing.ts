/** What is left of a phrasing when case and punctuation do not count: the same for phrasings that say the same words. */
export function phrasingKey(phrasing: string): string {
  return phrasing
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
