import type { SourceLine } from '../deck.ts'
import { vocabulary } from '../vocabulary.ts'
import { linesOf } from './pptx-text.ts'
import { children, type XmlNode } from './xml.ts'

const question = new RegExp(`^(?:${vocabulary.question})[:.]?$`, 'iu')
const answer = new RegExp(`^(?:${vocabulary.answer})[:.]?$`, 'iu')

/** A table's rows as lines. Under the heads 'Kysymys' and 'Vastaus' each row is a question with its answer. */
export function tableLines(table: XmlNode): SourceLine[] {
  const rows = children(table, 'tr').map(row => children(row, 'tc').map(cellText))
  const head = rows[0] ?? []
  const questionColumn = head.findIndex(cell => question.test(cell))
  const answerColumn = head.findIndex(cell => answer.test(cell))
  if (questionColumn !== -1 && answerColumn !== -1) {
    return rows.slice(1).flatMap(row => pair(head, row, questionColumn, answerColumn))
  }
  return rows
    .map(cells => cells.filter(cell => cell !== ''))
    .filter(cells => cells.length > 0)
    .map(cells => ({ text: cells.join(' | '), gap: 0, mark: 'bullet', level: 0 }))
}

function pair(
  head: readonly string[],
  row: readonly string[],
  questionColumn: number,
  answerColumn: number
): SourceLine[] {
  return [questionColumn, answerColumn]
    .filter(column => (row[column] ?? '') !== '')
    .map(column => ({
      text: `${(head[column] ?? '').replace(/[:.]$/, '')}: ${row[column] ?? ''}`,
      gap: 0,
      mark: 'paragraph'
    }))
}

function cellText(cell: XmlNode): string {
  return children(cell, 'txBody')
    .flatMap(body => children(body, 'p').flatMap(linesOf))
    .join(' ')
}
