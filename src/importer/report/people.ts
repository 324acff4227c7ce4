import type { Compared } from '../compare/compare.ts'
import type { DraftTime } from '../draft/draft.ts'

const longestLine = 110

/** The import's result for people: what was found, slide by slide, with every doubt where it stands. */
export function peopleReport(compared: Compared): string {
  const { slides, warnings } = compared
  const general = warnings.filter(({ slide }) => slide === null).map(({ message }) => `  ? ${message}`)
  const perSlide = Array.from({ length: slides }, (_, index) => slideLines(compared, index + 1)).flat()
  const lines = [
    ...summary(compared),
    ...general,
    '',
    'Slide by slide (? = look at this):',
    ...perSlide,
    '',
    ...contactLines(compared),
    '',
    ...openLines(compared)
  ]
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`
}

function summary({
  meeting,
  slides,
  qa,
  unanswered,
  facts,
  chartOnly,
  contacts,
  links,
  warnings
}: Compared): string[] {
  const next = meeting.next === null ? 'not told' : when(meeting.next)
  return [
    `Meeting:   ${meeting.title === '' ? '(no title)' : meeting.title}`,
    `When:      ${when(meeting)}    Series: ${meeting.series}`,
    `Next:      ${next}`,
    `Found:     ${slides} slides, ${qa.length} questions with an answer, ${unanswered.length} without, ${facts.length} facts, ` +
      `${chartOnly.length} slides with a chart only, ${contacts.length} contacts, ${links.length} links`,
    `Doubtful:  ${warnings.length} places`
  ]
}

function when({ date, start, end }: DraftTime): string {
  return `${date ?? 'day not found'} ${start ?? '?'}–${end ?? '?'}`
}

function slideLines(compared: Compared, number: number): string[] {
  const on = (slides: readonly number[]) => slides[0] === number
  const found = [
    ...compared.qa
      .filter(one => on(one.slides))
      .flatMap(one => [
        `question (${one.asked}${range(one.slides)}): ${short(one.question)}`,
        `  answer: ${short(one.answer)}${one.refs.length > 0 ? ` [slides ${one.refs.join(', ')}]` : ''}`
      ]),
    ...compared.unanswered
      .filter(one => on(one.slides))
      .map(one => `question without an answer: ${short(one.question)}`),
    ...compared.facts.filter(one => on(one.slides)).map(one => `fact: ${short(one.title)}`),
    ...(compared.chartOnly.includes(number) ? ['chart or picture without text'] : []),
    ...compared.links
      .filter(({ slide }) => slide === number)
      .map(({ label, url }) => `link: ${short(label)} → ${url ?? 'no address'}`)
  ]
  const doubts = compared.warnings
    .filter(({ slide }) => slide === number)
    .map(({ message }) => `? ${message}`)
  const title = short(compared.titles[number - 1] ?? '')
  const lines = [title === '' ? '(no title)' : title, ...[...found, ...doubts].map(line => `  ${line}`)]
  return lines.map((line, index) => `${index === 0 ? String(number).padStart(4) : '    '}  ${line}`)
}

function range(slides: readonly number[]): string {
  return slides.length > 1 ? `, slides ${slides.join(', ')}` : ''
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= longestLine ? line : `${line.slice(0, longestLine - 1)}…`
}

function contactLines({ contacts }: Compared): string[] {
  const lines = contacts.map(({ name, email, phone, hours, status, changes }) => {
    const told = [email, phone, hours].filter(part => part !== undefined).join(', ')
    return `  ${status.padEnd(8)} ${short(name)}: ${told}${changes.length > 0 ? ` (${changes.join('; ')})` : ''}`
  })
  return lines.length === 0 ? [] : ['Contacts:', ...lines]
}

function openLines({ supersedes, imported }: Compared): string[] {
  return [
    ...(supersedes.length > 0
      ? ['May replace older answers:', ...supersedes.map(({ id, by }) => `  ${id} by ${by}`)]
      : []),
    ...(imported === undefined ? [] : ['', `This meeting is in the knowledge already (${imported}).`])
  ]
}
