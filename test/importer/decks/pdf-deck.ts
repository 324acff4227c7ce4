import { PDFDocument, PDFName, PDFString, StandardFonts } from 'pdf-lib'

export interface PdfLine {
  readonly text: string
  readonly size?: number
  /** Left edge. */
  readonly x?: number
  /** Space above, in lines. */
  readonly above?: number
  readonly url?: string
}

export interface PdfPage {
  readonly lines: readonly (string | PdfLine)[]
  readonly footer?: string
}

const bodySize = 18
const top = 480

/** A PDF with a page for each slide, its text in the given order, as programs print slides. */
export async function pdfDeck(pages: readonly PdfPage[]): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  for (const { lines, footer } of pages) {
    const page = document.addPage([960, 540])
    let y = top
    const links = lines.flatMap(given => {
      const {
        text,
        size = bodySize,
        x = 50,
        above = 0,
        url
      } = typeof given === 'string' ? { text: given } : given
      y -= size * 1.2 * (1 + above)
      page.drawText(text, { x, y, size, font })
      const width = font.widthOfTextAtSize(text, size)
      return url === undefined ? [] : [{ url, rect: [x, y - 2, x + width, y + size] }]
    })
    if (footer !== undefined) page.drawText(footer, { x: 50, y: 20, size: 10, font })
    const annotations = links.map(({ url, rect }) =>
      document.context.register(
        document.context.obj({
          Type: 'Annot',
          Subtype: 'Link',
          Rect: rect,
          A: { Type: 'Action', S: 'URI', URI: PDFString.of(url) }
        })
      )
    )
    page.node.set(PDFName.of('Annots'), document.context.obj(annotations))
  }
  return document.save()
}
