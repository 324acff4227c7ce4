const directionMarks = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g

/** One line of well-formed text, without characters that steer the text around it. */
function tidy(question: string): string {
  return question
    .toWellFormed()
    .replace(directionMarks, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

/** As much of a text's beginning as takes this many bytes; no character is cut in two. */
function beginning(text: string, bytes: number): string {
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(bytes))
  return text.slice(0, read)
}

/**
 * The question as a button carries it to the next turn. A card of suggestions has it eight times, so its
 * length decides whether the card fits.
 */
export const carried = (question: string): string => beginning(tidy(question), 800)

/** A word longer than this does not fit on a phone's line and may break anywhere. */
const longWord = /\S{30}/gu

/**
 * The question as it is shown back: short, on its own text direction, and without the signs that cards
 * take for a date function.
 */
export function echoed(question: string): string {
  const whole = tidy(question)
  const shown = beginning(whole, 200)
  const short = shown.length < whole.length ? `${shown.trimEnd()}…` : shown
  return short ? `\u2068${short.replaceAll('{{', '{ {').replace(longWord, '$&\u200B')}\u2069` : ''
}
