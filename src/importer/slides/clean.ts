/**
 * The text with one kind of line end and of space and without invisible characters. A form feed stays,
 * and so does a soft hyphen at a line's end: it says that a word goes on.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\v\u0085\u2028\u2029]/g, '\n')
    .replace(/^[\u00a0\u202f\t]+/gm, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/g, ' ')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '')
    .replace(/\u00ad(?! *(?:\n|$))/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\ufb00-\ufb06]/g, ligature => ligature.normalize('NFKC'))
    .normalize('NFC')
    .replace(/(?![\n\f])\p{Cc}/gu, '')
}
