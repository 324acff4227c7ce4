import { getDocumentProxy } from 'unpdf'
import { z } from 'zod/v4'
import { type DeckResult, refuse, type Refused, type Slide, type Warning } from '../deck.ts'
import { limits } from '../limits.ts'
import { pdfLinks } from './pdf-links.ts'
import { linesOfPieces, type Piece } from './pdf-lines.ts'

const textItem = z.object({
  str: z.string(),
  transform: z.array(z.number()).length(6),
  width: z.number(),
  height: z.number(),
  hasEOL: z.boolean()
})
const linkAnnotation = z.object({
  subtype: z.literal('Link'),
  url: z.string().optional(),
  unsafeUrl: z.string().optional(),
  rect: z.array(z.number()).length(4)
})

const tail = 2048
const onlyPictures = 'The PDF has pictures of text but no text: it needs text recognition (OCR) first.'

/** Reads a PDF; each page is a slide. */
export async function readPdf(bytes: Uint8Array): Promise<DeckResult> {
  if (!new TextDecoder('latin1').decode(bytes.subarray(-tail)).includes('%%EOF'))
    return refuse('The PDF is damaged: its end is missing.')
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
    if (document.numPages > limits.slides) return refuse(`The PDF has more than ${limits.slides} pages.`)
    const slides: Slide[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const slide = await readPage(await document.getPage(number), number)
      if ('kind' in slide) return slide
      slides.push(slide)
    }
    const silent = slides.filter(({ lines }) => lines.length === 0)
    if (silent.length === slides.length) return refuse(onlyPictures)
    const warnings: Warning[] =
      silent.length * 2 > slides.length
        ? [
            {
              slide: null,
              message: `${silent.length} pages have no text: they may be pictures that need text recognition (OCR).`
            }
          ]
        : []
    return { kind: 'deck', slides, footerDates: [], warnings }
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException'
    return refuse(locked ? 'The PDF is protected with a password.' : 'The PDF is damaged: it cannot be read.')
  }
}

interface Page {
  getTextContent(): Promise<{ readonly items: readonly unknown[] }>
  getAnnotations(): Promise<readonly unknown[]>
  cleanup(): boolean
}

async function readPage(page: Page, number: number): Promise<Slide | Refused> {
  const { items } = await page.getTextContent()
  if (items.length > limits.pdfPieces)
    return refuse(`Page ${number} of the PDF has more text than a slide can have.`)
  const pieces = items.flatMap(pieceOf)
  const annotations = (await page.getAnnotations()).flatMap(annotation => {
    const { data } = linkAnnotation.safeParse(annotation)
    const url = data?.url ?? data?.unsafeUrl
    return data === undefined || url === undefined ? [] : [{ url, rect: data.rect }]
  })
  page.cleanup()
  const lines = linesOfPieces(pieces)
  return { number, lines, urls: [], links: pdfLinks(pieces, annotations), picture: lines.length === 0 }
}

function pieceOf(item: unknown): Piece[] {
  const { data } = textItem.safeParse(item)
  if (data === undefined) return []
  const [, , skew = 0, scale = 0, x = 0, y = 0] = data.transform
  return [
    {
      text: data.str,
      x,
      y,
      width: data.width,
      height: Math.hypot(skew, scale) || data.height,
      ends: data.hasEOL
    }
  ]
}
