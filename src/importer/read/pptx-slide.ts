import type { FileLink, Slide, SourceLine } from '../deck.ts'
import { linesOfBody, linksOfBody } from './pptx-text.ts'
import { tableLines } from './pptx-table.ts'
import { at, child, descendants, type XmlNode } from './xml.ts'

type Content = Pick<Slide, 'lines' | 'links' | 'picture'>

/** Placeholders of a slide that are furniture: number, date, footer, header. */
const furniture = new Set(['sldNum', 'dt', 'ftr', 'hdr'])
const titles = new Set(['title', 'ctrTitle'])
const holders = new Set([undefined, 'body', 'subTitle', 'obj'])

interface Shape extends Content {
  readonly isTitle: boolean
  /** Where it stands; undefined where its layout says it. */
  readonly y: number | undefined
  readonly x: number
}

/** The text, links and pictures of a slide: its title first, the rest in the order in which it is read. */
export function slideContent(slide: XmlNode, targets: ReadonlyMap<string, string>): Content {
  const shapes = shapesOf(at(slide, 'cSld', 'spTree'), targets)
  const titled = shapes.filter(({ isTitle }) => isTitle)
  const ordered = [...titled, ...inReadingOrder(shapes.filter(({ isTitle }) => !isTitle))]
  return {
    lines: ordered.flatMap(({ lines }) => lines),
    links: ordered.flatMap(({ links }) => links),
    picture: ordered.some(({ picture }) => picture)
  }
}

/** From top to bottom where all places are known; otherwise as the file has them. */
function inReadingOrder(shapes: readonly Shape[]): Shape[] {
  const placed = shapes.filter(({ lines }) => lines.length > 0)
  if (placed.some(({ y }) => y === undefined)) return [...shapes]
  return [...shapes].sort((a, b) => (a.y ?? 0) - (b.y ?? 0) || a.x - b.x)
}

function shapesOf(tree: XmlNode | undefined, targets: ReadonlyMap<string, string>): Shape[] {
  return (tree?.children ?? []).flatMap((node): Shape[] => {
    switch (node.name) {
      case 'sp':
        return textShape(node, targets)
      case 'grpSp':
        return grouped(node, shapesOf(node, targets))
      case 'graphicFrame':
        return [frame(node, targets)]
      case 'pic':
        return [
          {
            ...place(node, 'spPr'),
            lines: [],
            links: shapeLinks(node, 'nvPicPr', '', targets),
            picture: true,
            isTitle: false
          }
        ]
      // Both branches show the same; the first is the newer program's.
      case 'AlternateContent':
        return shapesOf(child(node, 'Choice'), targets)
      default:
        return []
    }
  })
}

/** A group's shapes have places of their own; as a whole it stands where the group does. */
function grouped(node: XmlNode, shapes: readonly Shape[]): Shape[] {
  const where = place(node, 'grpSpPr')
  return inReadingOrder(shapes).map(shape => ({ ...shape, ...where }))
}

function textShape(node: XmlNode, targets: ReadonlyMap<string, string>): Shape[] {
  const holder = at(node, 'nvSpPr', 'nvPr', 'ph')
  const type = holder?.attributes['type']
  if (type !== undefined && furniture.has(type)) return []
  const body = child(node, 'txBody')
  const isTitle = titles.has(type ?? '')
  const bulleted = holder !== undefined && holders.has(type) && type !== 'subTitle'
  const lines = linesOfBody(body, { isTitle, bulleted })
  const text = lines.map(line => line.text).join(' ')
  const links = [...linksOfBody(body, targets), ...shapeLinks(node, 'nvSpPr', text, targets)]
  return [{ ...place(node, 'spPr'), lines, links, picture: false, isTitle: isTitle && lines.length > 0 }]
}

function frame(node: XmlNode, targets: ReadonlyMap<string, string>): Shape {
  const table = descendants(node, 'tbl')[0]
  const lines: SourceLine[] = table === undefined ? [] : tableLines(table)
  const links =
    table === undefined ? [] : descendants(table, 'txBody').flatMap(body => linksOfBody(body, targets))
  return { ...place(node, 'xfrm'), lines, links, picture: table === undefined, isTitle: false }
}

/** A link of a whole shape: its text, or a picture's description, is the label. */
function shapeLinks(
  node: XmlNode,
  properties: string,
  text: string,
  targets: ReadonlyMap<string, string>
): FileLink[] {
  const named = at(node, properties, 'cNvPr')
  const id = Object.entries(at(named, 'hlinkClick')?.attributes ?? {}).find(([name]) =>
    name.endsWith(':id')
  )?.[1]
  const url = targets.get(id ?? '')
  if (url === undefined) return []
  return [{ label: text !== '' ? text : (named?.attributes['descr'] ?? ''), url }]
}

function place(node: XmlNode, properties: string): { y: number | undefined; x: number } {
  const box = child(node, properties)
  const offset = properties === 'xfrm' ? child(box, 'off') : at(box, 'xfrm', 'off')
  const number = (name: string) => {
    const value = Number(offset?.attributes[name])
    return offset === undefined || Number.isNaN(value) ? undefined : value
  }
  return { y: number('y'), x: number('x') ?? 0 }
}
