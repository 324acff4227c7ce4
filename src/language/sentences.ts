import { words } from './words.ts'

const boundary = /(?<=[.!?])\s+|[\r\n]+|\s+[–—]\s+|(?<=[?])/u

/** Sentences of a text as it was written, in order. */
export function sentences(text: string): string[] {
  return text
    .split(boundary)
    .map(sentence => sentence.trim())
    .filter(sentence => words(sentence).length > 0)
}
