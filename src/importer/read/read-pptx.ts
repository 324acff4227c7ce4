import { posix } from 'node:path'
import { type DeckResult, refuse, type Refused, type Slide, type Warning } from '../deck.ts'
import { limits } from '../limits.ts'
import { slideContent } from './pptx-slide.ts'
import { at, children, parseXml, type XmlNode } from './xml.ts'
import { unzip } from './zip.ts'

const presentationPath = 'ppt/presentation.xml'
/** Notes are the speaker's own and never read; neither are layouts, comments and what is embedded. */
const unread =
  /^ppt\/(?:notes|handout|slideLayouts|slideMasters|theme|media|charts|embeddings|comments|diagrams|tags|fonts)/i

/** Reads a presentation's slides in the order in which it is shown. */
export function readPptx(bytes: Uint8Array): DeckResult {
  const zip = unzip(bytes, name => /^ppt\/.*\.(?:xml|rels)$/i.test(name) && !unread.test(name))
  if (zip.kind === 'refused') return zip
  if (!zip.parts.has(presentationPath)) return refuse('The file is a zip but no PowerPoint presentation.')
  const presentation = parsePart(zip.parts, presentationPath)
  if (presentation === undefined) return unreadable(presentationPath)
  const targets = relationsOf(zip.parts, presentationPath)
  const paths = children(at(presentation, 'sldIdLst'), 'sldId').map(
    ({ attributes }) => targets.get(idOf(attributes))?.target
  )
  if (paths.length === 0) return refuse('The presentation has no slides.')
  if (paths.length > limits.slides) return refuse(`The presentation has more than ${limits.slides} slides.`)
  const slides: Slide[] = []
  const warnings: Warning[] = []
  for (const path of paths) {
    const node = path === undefined ? undefined : parsePart(zip.parts, path)
    if (path === undefined || node === undefined) return unreadable(`slide ${slides.length + 1}`)
    const links = new Map(
      [...relationsOf(zip.parts, path)].flatMap(([id, { target, external }]) =>
        external ? [[id, target]] : []
      )
    )
    const number = slides.length + 1
    slides.push({ number, urls: [], ...slideContent(node, links) })
    if (node.attributes['show'] === '0')
      warnings.push({
        slide: number,
        message: 'The slide is hidden in the deck: was it shown in the meeting?'
      })
  }
  return { kind: 'deck', slides, footerDates: [], warnings }
}

function unreadable(part: string): Refused {
  return refuse(`The presentation is damaged or has parts that are not allowed (${part}).`)
}

function parsePart(parts: ReadonlyMap<string, Uint8Array>, path: string): XmlNode | undefined {
  const bytes = parts.get(path)
  return bytes === undefined ? undefined : parseXml(bytes)
}

interface Relation {
  readonly target: string
  readonly external: boolean
}

/** What a part's ids stand for: paths of other parts, or addresses outside. */
function relationsOf(parts: ReadonlyMap<string, Uint8Array>, path: string): Map<string, Relation> {
  const folder = posix.dirname(path)
  const node = parsePart(parts, `${folder}/_rels/${posix.basename(path)}.rels`)
  return new Map(
    children(node, 'Relationship').flatMap(({ attributes }): [string, Relation][] => {
      const { Id: id, Target: target, TargetMode: mode } = attributes
      if (id === undefined || target === undefined) return []
      if (mode === 'External') return [[id, { target, external: true }]]
      return [
        [
          id,
          {
            target: posix.normalize(target.startsWith('/') ? target.slice(1) : `${folder}/${target}`),
            external: false
          }
        ]
      ]
    })
  )
}

function idOf(attributes: XmlNode['attributes']): string {
  return Object.entries(attributes).find(([name]) => /:id$/i.test(name))?.[1] ?? ''
}
