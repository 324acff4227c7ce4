import { vocabulary } from '../vocabulary.ts'

/** The word before a question or an answer, as people write it. */
export interface Marker {
  readonly kind: 'question' | 'answer'
  /** The numbers it names: 'Kysymys 3.', 'Vastaus kysymyksiin 1–3'. */
  readonly ids: readonly string[]
}

/** A line that begins with a marker, and what comes after it. */
export interface Marked {
  readonly marker: Marker
  readonly rest: string
}

export interface MarkerContext {
  /** True where the line above goes on: a small letter then begins no marker. */
  readonly midSentence: boolean
  /** True where 'K:' and 'V:' are markers in this deck. */
  readonly letters: boolean
}

const number = String.raw`\d{1,3}(?:\.\d{1,2}(?!\d))?[a-h]?`
const ids = String.raw`(?<ids>${number}(?:[ ]*(?:[-–,/]|${vocabulary.and})[ ]*${number})*)`
const numbering = String.raw`(?:\(?(?<before>\d{1,3}(?:\.\d{1,2})*)[.)]?[ ]*)?`
const remark = String.raw`(?:[ ]*\([^()]{1,60}\))?`
const nr = String.raw`(?:(?:nro|n:o|nr)\.?[ ]*)?`
const end = String.raw`[ ]*(?:[:;]|(?<stop>\.)(?=[ ]|$))[ ]*(?<rest>.*)$`
const endAfterNumber = String.raw`[ ]*(?:[:;.)]|[–-](?=[ ]))[ ]*(?<rest>.*)$`

const questionForms = [
  `(?:${vocabulary.question})[ ]*${nr}\\(?${ids}\\)?${remark}${endAfterNumber}`,
  `(?:${vocabulary.question})(?:[ ]+(?:${vocabulary.asker}))?${remark}${end}`,
  `(?:${vocabulary.question})[ ]*${nr}${ids}${remark}(?<rest>)$`
]
const answerForms = [
  `(?:${vocabulary.answer})[ ]*(?:(?:${vocabulary.answerTo})[ ]*)?${nr}\\(?${ids}\\)?${remark}${endAfterNumber}`,
  `(?:${vocabulary.answer})(?:[ ]+(?:${vocabulary.answerTo}))?${remark}${end}`,
  `(?:${vocabulary.answer})[ ]*${nr}${ids}${remark}(?<rest>)$`
]
const aloneForms = {
  question: `(?:${vocabulary.questionAlone})(?<rest>)$`,
  answer: `(?:${vocabulary.answerAlone})(?<rest>)$`
}
const letterForms = {
  question: `(?:${vocabulary.questionLetter})[ ]*${ids}?[ ]*[:;][ ]*(?<rest>.*)$`,
  answer: `(?:${vocabulary.answerLetter})[ ]*${ids}?[ ]*[:;][ ]*(?<rest>.*)$`
}

const compiled = (['question', 'answer'] as const).flatMap(kind => {
  const forms = [...(kind === 'question' ? questionForms : answerForms), aloneForms[kind]]
  return forms.map(form => ({ kind, form: new RegExp(`^${numbering}(?<word>${form})`, 'iu') }))
})
const letters = (['question', 'answer'] as const).map(kind => ({
  kind,
  form: new RegExp(`^${numbering}(?<word>${letterForms[kind]})`, 'u')
}))

/** The marker that a line begins with, if it begins with one. */
export function markerOf(line: string, context: MarkerContext): Marked | undefined {
  const text = line.replace(/^[*_"”']+/, '')
  for (const { kind, form } of context.letters ? [...compiled, ...letters] : compiled) {
    const groups = form.exec(text)?.groups
    if (groups === undefined) continue
    const capital = /^\p{Lu}/u.test(groups['word'] ?? '')
    const unclear = !capital || groups['stop'] !== undefined
    if (unclear && context.midSentence) return undefined
    const told = groups['ids'] ?? (kind === 'question' ? groups['before'] : undefined)
    return { marker: { kind, ids: told === undefined ? [] : expand(told, kind) }, rest: groups['rest'] ?? '' }
  }
  return undefined
}

const longestRange = 50
const joiner = new RegExp(`[ ]*(?:,|${vocabulary.and}(?=[ ]))[ ]*`, 'iu')

/** '1–3' is 1, 2, 3; '3/9' is the third of nine. */
function expand(told: string, kind: Marker['kind']): string[] {
  const counted =
    kind === 'question' || /^\d+\/\d+$/.test(told) ? told.split('/').slice(0, 1) : told.split('/')
  return counted
    .flatMap(part => part.split(joiner))
    .map(part => part.trim())
    .filter(part => part !== '')
    .flatMap(part => {
      const [first, last] = part.split(/[ ]*[-–][ ]*/).map(Number)
      const range = first !== undefined && last !== undefined && last > first && last - first <= longestRange
      return range ? Array.from({ length: last - first + 1 }, (_, step) => String(first + step)) : [part]
    })
}

const inlineWord = `(?:${vocabulary.question}|${vocabulary.answer})(?:[ ]*(?:${vocabulary.answerTo}))?(?:[ ]*\\(?${number}(?:[ ]*(?:[-–,]|ja|och)[ ]*${number})*\\)?)?[ ]*[:;]`
const inline = new RegExp(String.raw`(?<=[.?!…]["”')]*)[ ]+(?=${inlineWord})`, 'u')

/** Parts a line where a marker follows a sentence's end: 'Onko se mahdollista? Vastaus: On.' */
export function partAtMarkers(line: string): string[] {
  return line.split(inline)
}

/** Whether a text has a marker's word in the middle of a sentence: not taken for one, but worth a look. */
export function hasStrayMarker(text: string): boolean {
  return new RegExp(`[^.?!…"”')][ ]+(?:${vocabulary.question}|${vocabulary.answer})[ ]*[:;]`, 'u').test(text)
}

/** Whether 'K:' and 'V:' are a deck's markers: both stand at line beginnings. */
export function usesLetters(lines: readonly string[]): boolean {
  const pairs = [
    ['K', 'V'],
    ['F', 'S']
  ]
  const has = (letter: string) =>
    lines.filter(line => new RegExp(`^(?:[•\\-–][ ]*)?${letter}[ ]*\\d*:[ ]*\\S`, 'u').test(line)).length
  return pairs.some(([question = '', answer = '']) => has(question) > 0 && has(answer) > 0)
}
