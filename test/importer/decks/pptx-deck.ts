import pptxgen from 'pptxgenjs'
import { strToU8, zipSync } from 'fflate'

export interface PptxParagraph {
  readonly text: string
  readonly bullet?: boolean
  readonly level?: number
  readonly url?: string
}

export interface PptxSlide {
  readonly title?: string
  readonly body?: readonly (string | PptxParagraph)[]
  readonly notes?: string
  readonly hidden?: boolean
}

// The package's types describe its CommonJS form; at run time the module's default is the class itself.
const Presentation = pptxgen as unknown as typeof pptxgen.default

/** A presentation made by a program, with titles and text in boxes of their own. */
export async function pptxDeck(slides: readonly PptxSlide[]): Promise<Uint8Array> {
  const deck = new Presentation()
  for (const { title, body = [], notes, hidden } of slides) {
    const slide = deck.addSlide()
    if (title !== undefined) slide.addText(title, { x: 0.5, y: 0.3, w: 9, h: 0.8, fontSize: 28 })
    const runs = body.map(given => {
      const { text, bullet = false, level = 0, url } = typeof given === 'string' ? { text: given } : given
      return {
        text,
        options: {
          breakLine: true,
          ...(bullet ? { bullet: true, indentLevel: level } : {}),
          ...(url === undefined ? {} : { hyperlink: { url } })
        }
      }
    })
    if (runs.length > 0) slide.addText(runs, { x: 0.5, y: 1.3, w: 9, h: 4, fontSize: 14 })
    if (notes !== undefined) slide.addNotes(notes)
    if (hidden === true) slide.hidden = true
  }
  const made = await deck.write({ outputType: 'uint8array' })
  if (!(made instanceof Uint8Array)) throw new TypeError('not bytes')
  return made
}

const ns =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** One shape of a slide: its kind of placeholder and its paragraphs. */
export function shape(type: string, paragraphs: readonly string[]): string {
  const body = paragraphs.map(text => `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`).join('')
  return `<p:sp><p:nvSpPr><p:cNvPr id="2" name=""/><p:cNvSpPr/><p:nvPr><p:ph type="${type}"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/>${body}</p:txBody></p:sp>`
}

/** A slide's XML around its shapes. */
export function slideXml(shapes: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><p:sld ${ns}><p:cSld><p:spTree>${shapes}</p:spTree></p:cSld></p:sld>`
}

/** A presentation by hand: files of slides, and the order in which the presentation shows them. */
export function rawPptx(files: Readonly<Record<string, string>>, order: readonly string[]): Uint8Array {
  const ids = order.map((_, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 1}"/>`).join('')
  const relations = order
    .map((name, index) => `<Relationship Id="rId${index + 1}" Type="slide" Target="slides/${name}"/>`)
    .join('')
  const slides = Object.entries(files).map(([name, xml]) => [`ppt/slides/${name}`, strToU8(xml)] as const)
  return zipSync({
    'ppt/presentation.xml': strToU8(
      `<?xml version="1.0"?><p:presentation ${ns}><p:sldIdLst>${ids}</p:sldIdLst></p:presentation>`
    ),
    'ppt/_rels/presentation.xml.rels': strToU8(
      `<?xml version="1.0"?><Relationships xmlns="x">${relations}</Relationships>`
    ),
    ...Object.fromEntries(slides)
  })
}
