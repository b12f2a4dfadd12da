/** The locked passages of a filled template as a reader will meet them, so that a change in them can be seen later. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Passage } from '../draft/draft.ts'
import type { BlockNode } from './blocks.ts'
import { textOfRuns } from './runs.ts'

export function passagesOf(blocks: readonly BlockNode[]): Passage[] {
  const passages = new Map<string, string[]>()
  for (const block of blocks) {
    if (block.kind === 'page-break' || block.locked === undefined) continue
    const lines = passages.get(block.locked) ?? []
    passages.set(block.locked, [...lines, ...linesOf(block)])
  }
  return [...passages].map(([id, lines]) => ({ id, lines, hash: hashOf(lines) }))
}

/** SHA-256, hex, of the lines joined by line ends. */
export const hashOf = (lines: readonly string[]): string => bytesToHex(sha256(utf8ToBytes(lines.join('\n'))))

/** One line a paragraph, item or cell, as every reader of drafts has them; empty ones are nothing to keep. */
function linesOf(block: BlockNode): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [textOfRuns(block.runs)].filter(Boolean)
    case 'list':
      return block.items.flatMap((item) => item.flatMap(linesOf))
    case 'quote':
      return block.blocks.flatMap(linesOf)
    case 'table':
      return [block.header, ...block.rows].flatMap((row) => row.map(textOfRuns)).filter(Boolean)
    case 'page-break':
      return []
  }
}
