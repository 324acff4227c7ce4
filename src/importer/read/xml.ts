import { XMLParser } from 'fast-xml-parser'
import { z } from 'zod/v4'
import { limits } from '../limits.ts'

/** An element of an XML part, or a piece of its text. */
export interface XmlNode {
  /** The local name without its prefix; '#text' for text. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
  readonly text: string
}

const fields = z.record(z.string(), z.unknown())

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  htmlEntities: true,
  maxNestedTags: limits.xmlDepth
})

/** Parses an XML part; undefined where it is none, or declares entities, which no presentation does. */
export function parseXml(bytes: Uint8Array): XmlNode | undefined {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes).replace(/^\ufeff/, '')
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text) || !/<\/?[^<>]+>\s*$/.test(text.slice(-1000))) return undefined
  try {
    return nodesOf(parser.parse(text)).find(({ name }) => name !== '?xml' && name !== '#text')
  } catch {
    return undefined
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

function nodesOf(value: unknown): XmlNode[] {
  return Array.isArray(value) ? value.flatMap(nodeOf) : []
}

function nodeOf(value: unknown): XmlNode[] {
  const entries = Object.entries(fields.safeParse(value).data ?? {})
  const named = entries.find(([key]) => key !== ':@')
  if (named === undefined) return []
  const [key, content] = named
  if (key === '#text') return [{ name: key, attributes: {}, children: [], text: String(content) }]
  const attributes = attributesOf(entries.find(([name]) => name === ':@')?.[1])
  return [{ name: key.replace(/^[^:]*:/, ''), attributes, children: nodesOf(content), text: '' }]
}

function attributesOf(value: unknown): Record<string, string> {
  const entries = Object.entries(fields.safeParse(value).data ?? {})
  return Object.fromEntries(entries.map(([name, content]) => [name, String(content)]))
}

/** The first child of a name. */
export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find(one => one.name === name)
}

/** All children of a name. */
export function children(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.filter(one => one.name === name) ?? []
}

/** The node at a path of names. */
export function at(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>((found, name) => child(found, name), node)
}

/** Every node of a name below, in the document's order. */
export function descendants(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap(one => [...(one.name === name ? [one] : []), ...descendants(one, name)])
}
