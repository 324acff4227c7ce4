import type { FileLink, SourceLine } from '../deck.ts'
import { cleanText } from '../slides/clean.ts'
import { child, children, type XmlNode } from './xml.ts'

/** Text of a line break within a paragraph. */
const lineBreak = '\n'

/** The lines of a text body. A paragraph's first line says what the paragraph is; lines after a break only go on. */
export function linesOfBody(
  body: XmlNode | undefined,
  form: { isTitle: boolean; bulleted: boolean }
): SourceLine[] {
  let gap = 0
  return children(body, 'p').flatMap(paragraph => {
    const lines = linesOf(paragraph)
    if (lines.length === 0) {
      gap++
      return []
    }
    const mark = form.isTitle ? 'title' : isBullet(paragraph, form.bulleted) ? 'bullet' : 'paragraph'
    const level = Number(child(paragraph, 'pPr')?.attributes['lvl'] ?? 0)
    const above = gap
    gap = 0
    return lines.map((text, index): SourceLine => {
      if (index > 0 && mark !== 'title') return { text, gap: 0 }
      return { text, gap: index === 0 ? above : 0, mark, ...(mark === 'bullet' ? { level } : {}) }
    })
  })
}

/** The lines of a paragraph, as broken by hand. */
export function linesOf(paragraph: XmlNode): string[] {
  return cleanText(paragraph.children.map(runText).join(''))
    .split('\n')
    .map(line => line.replace(/\f/g, ' ').trim())
    .filter(line => line !== '')
}

function runText(node: XmlNode): string {
  if (node.name === 'br') return lineBreak
  const isNumber = node.name === 'fld' && /^(?:slidenum|datetime)/.test(node.attributes['type'] ?? '')
  if (isNumber || (node.name !== 'r' && node.name !== 'fld')) return ''
  return children(node, 't')
    .flatMap(text => text.children.map(piece => piece.text))
    .join('')
}

/** A body's paragraphs are bullets unless they say otherwise; elsewhere only those that say so. */
function isBullet(paragraph: XmlNode, bulleted: boolean): boolean {
  const properties = child(paragraph, 'pPr')
  if (child(properties, 'buNone') !== undefined) return false
  const told = child(properties, 'buChar') ?? child(properties, 'buAutoNum') ?? child(properties, 'buBlip')
  return told !== undefined || bulleted
}

/** The linked pieces of a text body; pieces of one link that follow each other are one. */
export function linksOfBody(body: XmlNode | undefined, targets: ReadonlyMap<string, string>): FileLink[] {
  return children(body, 'p').flatMap(paragraph => {
    const found: { label: string; id: string }[] = []
    let open: string | undefined
    for (const run of paragraph.children.filter(({ name }) => name === 'r' || name === 'fld')) {
      const link = child(child(run, 'rPr'), 'hlinkClick')
      const id = Object.entries(link?.attributes ?? {}).find(([name]) => name.endsWith(':id'))?.[1]
      const last = found.at(-1)
      if (id !== undefined && id === open && last !== undefined) last.label += runText(run)
      else if (id !== undefined) found.push({ label: runText(run), id })
      open = id
    }
    return found.flatMap(({ label, id }) => {
      const url = targets.get(id)
      return url === undefined ? [] : [{ label: cleanText(label).replace(/\s+/g, ' ').trim(), url }]
    })
  })
}
