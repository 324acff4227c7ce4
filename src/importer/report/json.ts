import type { Compared } from '../compare/compare.ts'

/** The import's result as JSON: the form that docs and other programs rely on. */
export function jsonReport(compared: Compared): string {
  const { meeting, slides, qa, unanswered, facts, chartOnly, contacts, links, supersedes, warnings } =
    compared
  const { title, date, start, end, next } = meeting
  return JSON.stringify({
    meeting: { title, date, start, end, next },
    slides,
    qa: qa.map(one => ({
      question: one.question,
      answer: one.answer,
      slides: one.slides,
      asked: one.asked,
      refs: one.refs
    })),
    unanswered,
    facts,
    chartOnly,
    contacts: contacts.map(({ name, email, phone, hours, status }) => ({
      name,
      email,
      phone,
      hours,
      status
    })),
    links: links.map(({ label, url }) => ({ label, url })),
    supersedes,
    warnings: warnings.map(({ slide, message }) => ({ slide, message }))
  })
}
