/** A template that goes in half filled: what is missing stands in [brackets], as a field to be filled in the text. */
import type { BlockNode, Rendered, Run } from './blocks.ts'

/** What stands in an open field. */
export const isOpen = (text: string): boolean => /^\[[^[\]\n]+\]$/.test(text)

/** What is missing and could not be filled in the text, by its labels: in locked passages, or no field of the template's. */
export const neededBefore = ({ blocks }: Rendered): readonly string[] => [
  ...new Set(blocks.flatMap((block) => runsIn(block).flatMap(({ text, gap, field }) => (gap && (field === undefined || isLocked(block)) ? [text] : [])))),
]

/**
 * @param rendered with its gaps shown
 * @param named what it is called while its own title has gaps
 */
export function withOpenFields(rendered: Rendered, named: string): Rendered {
  const { subject: _, ...rest } = rendered
  const isWhole = !/\[[^[\]\n]+\]/.test(rendered.subject ?? rendered.title)
  return { ...(isWhole ? rendered : { ...rest, title: named }), blocks: rendered.blocks.map((block) => withRuns(block, opened)) }
}

const opened = ({ gap, ...run }: Run): Run => (gap ? { ...run, text: `[${run.text}]` } : run)

const isLocked = (block: BlockNode): boolean => block.kind !== 'page-break' && (block.locked !== undefined || (block.kind === 'quote' && block.blocks.some(isLocked)))

function runsIn(block: BlockNode): readonly Run[] {
  if (block.kind === 'page-break') return []
  if ('runs' in block) return block.runs
  if (block.kind === 'quote') return block.blocks.flatMap(runsIn)
  return block.kind === 'list' ? block.items.flat().flatMap(runsIn) : [block.header, ...block.rows].flat(2)
}

function withRuns(block: BlockNode, change: (run: Run) => Run): BlockNode {
  const inner = (blocks: readonly BlockNode[]) => blocks.map((one) => withRuns(one, change))
  const row = (cells: readonly (readonly Run[])[]) => cells.map((cell) => cell.map(change))
  if (block.kind === 'page-break') return block
  if ('runs' in block) return { ...block, runs: block.runs.map(change) }
  if (block.kind === 'quote') return { ...block, blocks: inner(block.blocks) }
  return block.kind === 'list' ? { ...block, items: block.items.map(inner) } : { ...block, header: row(block.header), rows: block.rows.map(row) }
}
