import type { Block } from '../blocks/blocks.ts'
import { vocabulary } from '../vocabulary.ts'

const leadIn = new RegExp(`(?::|(?<![\\p{L}])(?:${vocabulary.leadIn}))$`, 'iu')

/** Blocks as short Markdown: paragraphs parted by a blank line, bullets as a list. */
export function markdown(blocks: readonly Block[]): string {
  const lines: string[] = []
  const told = blocks.filter(({ text }) => text !== '')
  const levels = levelsOf(told)
  told.forEach((block, index) => {
    const before = told[index - 1]
    const together =
      block.kind === 'bullet' &&
      before !== undefined &&
      (before.kind === 'bullet' || !/[.!]$/.test(before.text))
    if (index > 0 && !together) lines.push('')
    lines.push(block.kind === 'bullet' ? `${'  '.repeat(levels[index] ?? 0)}- ${block.text}` : block.text)
  })
  return lines.join('\n')
}

/**
 * A dump flattens nested bullets. A bullet that ends in ':' or in the middle of its sentence governs
 * the ones after it, until one ends the sentence.
 */
function levelsOf(blocks: readonly Block[]): number[] {
  const base = Math.min(...blocks.filter(({ kind }) => kind === 'bullet').map(({ level }) => level))
  const flat = blocks.every(({ level }) => level === base || level === 0)
  let inside = false
  return blocks.map((block, index) => {
    if (block.kind === 'paragraph') inside = false
    const level = block.kind === 'bullet' ? block.level - base : 0
    if (!flat) return level
    const nested = inside ? 1 : 0
    if (inside && /[.?!]$/.test(block.text)) inside = false
    else if (block.kind === 'bullet' && leadIn.test(block.text) && blocks[index + 1]?.kind === 'bullet')
      inside = true
    return nested
  })
}
