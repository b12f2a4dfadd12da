/** Cells that are open, one inside another. */
import type { Story } from './story.ts'

export interface Cell {
  readonly begins: 'row' | 'cell'
  used: boolean
}

/** What the next paragraph begins in the cell it stands in, and in those around it. */
export function takeCell(story: Story): 'row' | 'cell' | 'line' | undefined {
  const cell = story.cells[story.cells.length - 1]
  if (!cell) return undefined
  const begins = cell.used ? 'line' : cell.begins
  for (let i = story.cells.length - 1; i >= 0 && !story.cells[i]?.used; i--) (story.cells[i] as Cell).used = true
  return begins
}
