import type { Block, SlideText } from '../blocks/blocks.ts'
import { withoutBullet } from '../blocks/bullets.ts'
import type { Warning } from '../deck.ts'
import { vocabulary } from '../vocabulary.ts'
import type { DraftLink } from './draft.ts'
import { withNotes } from './link-notes.ts'
import { pairByMeaning } from './link-pairs.ts'
import type { Role } from './sections.ts'

const inText = /(?:https?:\/\/|www\.)[^\s<>"”’)\]]+|(?<![\w@./-])(?:kela|fpa)\.fi\/[^\s<>"”’)\]]+/giu
const site = `[ ]\\|[ ](?:[^|.]+[ ]\\|[ ])*(?:${vocabulary.site})(?!\\p{L}|\\.\\p{L})`
const pageName = new RegExp(`[^|]*?\\S${site}`, 'u')
const prefix = new RegExp(`^(?:${vocabulary.readMore})[ ]*:?[ ]+|^(?:${vocabulary.readMore}):$`, 'iu')
const cue = new RegExp(`^(?:${vocabulary.readMore})`, 'iu')
const noLabel = new RegExp(`^(?:${vocabulary.hereLabel})[.:]?$`, 'iu')
const linkTitle = new RegExp(vocabulary.linkTitle, 'iu')
const longestLabel = 160

/** The links of a deck: from the file where it names them, by meaning where it does not. */
export function linksOf(
  slides: readonly SlideText[],
  roles: readonly Role[]
): { links: DraftLink[]; warnings: Warning[] } {
  const warnings: Warning[] = []
  const all = slides.flatMap((slide, index) => {
    const named = [...fileLinks(slide), ...textLinks(slide)]
    const apart = [...new Map(slide.urls.map(url => [urlKey(url), absolute(url)])).values()]
    const open = apart.filter(
      url => !named.some(link => link.url !== null && urlKey(link.url) === urlKey(url))
    )
    const paired = apartLinks(slide, open, named, roles[index] === 'links')
    warnings.push(...paired.warnings)
    const found = [...named, ...paired.links]
    return roles[index] === 'links' ? withNotes(found, slide) : found
  })
  return { links: distinct(all), warnings }
}

function fileLinks(slide: SlideText): DraftLink[] {
  return slide.links
    .filter(({ url }) => /^https?:\/\//i.test(url))
    .map(({ label, url }) => ({
      label: isLabel(label) ? withoutBullet(label.trim()) : aroundLabel(slide, label),
      url,
      slide: slide.number
    }))
}

function isLabel(text: string): boolean {
  const label = text.trim()
  return /\p{L}{2}/u.test(label) && !noLabel.test(label) && label.search(inText) !== 0
}

/** What stands around a linked word that names nothing: its block without the address, or the slide's title. */
function aroundLabel(slide: SlideText, word: string): string {
  const block = slide.blocks.find(({ text }) => word.trim() !== '' && text.includes(word.trim()))
  const text = tidy(block?.text.replace(inText, ' ') ?? '')
  return isLabel(text) && text.length <= longestLabel ? text : slide.title
}

/** Addresses written in the text itself. */
function textLinks(slide: SlideText): DraftLink[] {
  return slide.blocks.flatMap(({ text }, index) =>
    [...text.matchAll(inText)].map(match => {
      const url = match[0].replace(/[.,;:!?]+$/, '')
      const before = tidy(
        text
          .slice(0, match.index)
          .split(/(?<=\p{L}{3})[.!?][ ]/u)
          .at(-1) ?? ''
      )
      const after = tidy(/^[ ]*[-–—:(][ ]*(.+)$/u.exec(text.slice(match.index + url.length))?.[1] ?? '')
      const above = tidy(slide.blocks[index - 1]?.text ?? '')
      const label = [before, after, slide.title, above].find(
        one => isLabel(one) && one.length <= longestLabel
      )
      return { label: label ?? url, url: absolute(url), slide: slide.number }
    })
  )
}

function apartLinks(
  slide: SlideText,
  urls: readonly string[],
  named: readonly DraftLink[],
  isLinkSlide: boolean
): { links: DraftLink[]; warnings: Warning[] } {
  const blocks = candidatesOf(slide, isLinkSlide)
  const labels = blocks.map(labelOf)
  const pairs = pairByMeaning(
    labels.map(label => label ?? ''),
    urls
  )
  const single = urls.length === 1 && pairs.length === 0 ? blocks.findIndex(isCued) : -1
  const urlFor = (index: number) =>
    urls[pairs.find(({ label }) => label === index)?.url ?? -1] ?? (index === single ? urls[0] : undefined)
  const found = blocks.flatMap((block, index): DraftLink[] => {
    const label = labels[index]
    const url = urlFor(index)
    if (label === undefined || named.some(link => link.label === label || block.text.includes(link.label)))
      return []
    if (url !== undefined) return [{ label, url, slide: slide.number }]
    const without =
      pageName.test(block.text) ||
      isCuedLabel(block) ||
      (isLinkSlide && isOpenLabel(slide, block, urls.length, pairs.length))
    return without ? [{ label, url: null, slide: slide.number }] : []
  })
  const lone = urls.filter(url => !found.some(link => link.url === url))
  const warnings = [
    ...lone.map(url => ({ slide: slide.number, message: `No text on the slide tells what ${url} is.` })),
    ...found
      .filter(({ url }) => url === null)
      .map(({ label }) => ({
        slide: slide.number,
        message: `The link '${label}' has no address in the file.`
      }))
  ]
  return { links: [...found, ...lone.map(url => ({ label: url, url, slide: slide.number }))], warnings }
}

/** What may be a label: on a slide of text only what says that it leads somewhere, where anything does. */
function candidatesOf({ blocks }: SlideText, isLinkSlide: boolean): Block[] {
  const open = blocks.filter(({ text }) => text.search(inText) === -1 && !/\S@\S/.test(text))
  const cued = open.filter(isCued)
  return !isLinkSlide && cued.length > 0 ? cued : open
}

/** On a slide of links a point without an address is a label too, unless every address has its label. */
function isOpenLabel(slide: SlideText, { text }: Block, urls: number, paired: number): boolean {
  const left = urls > paired || (urls === 0 && slide.links.length === 0)
  return left && linkTitle.test(slide.title) && !/[.!?:]$/.test(text)
}

function isCued({ text }: Block): boolean {
  return cue.test(text) || pageName.test(text)
}

function isCuedLabel({ text }: Block): boolean {
  return /^[^:]{0,40}:\s/u.test(text) && prefix.test(text) && text.length <= longestLabel
}

/** What a block names as a link: a page's name, or its whole text without 'Lue lisää:'. */
function labelOf({ text, marker }: Block): string | undefined {
  const named = pageName.exec(text)?.[0]
  if (named !== undefined) return tidy(named.split(/(?<=\p{L}{3})[.!?:][ ]/u).at(-1) ?? '')
  const label = tidy(text)
  return marker === undefined && label !== '' && label.length <= longestLabel ? label : undefined
}

function tidy(text: string): string {
  let label = text.trim()
  while (prefix.test(label)) label = label.replace(prefix, '').trim()
  return label.replace(/^[\s,;:–(-]+|[\s,;:(–-]+$/gu, '').replace(/(?<!\b\p{L}{1,2})\.$/u, '')
}

function absolute(url: string): string {
  return /^https?:/i.test(url) ? url : `https://${url}`
}

/** The same for addresses that lead to the same page. */
function urlKey(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '')
}

/** An address under one label is one link, wherever it stands; a label without an address gives way to one with it. */
function distinct(links: readonly DraftLink[]): DraftLink[] {
  const kept: DraftLink[] = []
  for (const link of links) {
    const key = (one: DraftLink) => (one.url === null ? `label ${one.label}` : urlKey(one.url))
    const same = kept.find(one => key(one) === key(link) || (link.url === null && one.label === link.label))
    if (same === undefined) kept.push(link)
  }
  return kept
}
