import { PNG } from 'pngjs'
import type { Problem } from './problem.ts'

interface IconKind {
  /** In pixels. */
  readonly side: number
  readonly isOutline: boolean
}

/** What an icon must be, by the field of the manifest that names it. */
export const iconKinds: ReadonlyMap<string, IconKind> = new Map([
  ['icons.color', { side: 192, isOutline: false }],
  ['icons.outline', { side: 32, isOutline: true }]
])

/** Checks an icon: its size, and that the outline is white on a transparent ground. */
export function iconProblems(file: string, bytes: Uint8Array, kind: IconKind | undefined): Problem[] {
  const image = readImage(bytes)
  if (image === undefined) return [{ file, field: '', message: 'must be a PNG image' }]
  if (kind === undefined) return []
  const { side, isOutline } = kind
  if (image.width !== side || image.height !== side)
    return [{ file, field: '', message: `must be ${side} x ${side} pixels` }]
  if (isOutline && !isWhiteOnTransparent(image))
    return [{ file, field: '', message: 'must be white on a transparent ground' }]
  return []
}

function readImage(bytes: Uint8Array): PNG | undefined {
  try {
    return PNG.sync.read(Buffer.from(bytes))
  } catch {
    return undefined
  }
}

function isWhiteOnTransparent({ data }: PNG): boolean {
  const pixels = Array.from({ length: data.length / 4 }, (_, i) => data.subarray(i * 4, i * 4 + 4))
  const drawn = pixels.filter(([, , , alpha]) => alpha !== 0)
  const isWhite = drawn.every(pixel => pixel.subarray(0, 3).every(part => part === 255))
  return isWhite && drawn.length > 0 && drawn.length < pixels.length
}
