/**
 * Tables, read row by row.
 *
 *     ┌──────┬──────┐
 *     │ Ward │ Seats│     Ward  tab  Seats
 *     ├──────┼──────┤     newline
 *     │ Mill │      │     Mill  tab  (nothing)
 *     └──────┴──────┘
 */
import { isOn } from '../switch.ts'
import { takeCell } from './cells.ts'
import type { Construct } from './construct.ts'
import { putCarried } from './paragraphs.ts'

export interface Row {
  cells: number
  /** How many paragraphs stood before it. */
  readonly from: number
  deleted: boolean
}

export const TABLES: Construct = {
  open: {
    'w:tbl': (story) => {
      putCarried(story)
      return undefined
    },
    'w:tr': (story) => {
      story.rows.push({ cells: 0, from: story.placed.length, deleted: false })
      return undefined
    },
    'w:trPr': (story) => {
      story.within = 'row'
      return undefined
    },
    'w:hidden': (story, attribute) => {
      const row = story.rows[story.rows.length - 1]
      if (story.within === 'row' && row && isOn(attribute)) {
        row.deleted = true
        story.needs.tally.hiddenText = true
      }
      return undefined
    },
    'w:tc': (story) => {
      const row = story.rows[story.rows.length - 1]
      story.cells.push({ begins: row && row.cells++ > 0 ? 'cell' : 'row', used: false })
      return undefined
    },
  },
  close: {
    'w:trPr': (story) => {
      story.within = undefined
    },
    'w:tc': (story) => {
      putCarried(story)
      const cell = story.cells[story.cells.length - 1]
      if (cell && !cell.used) story.put({ text: '', marks: [], block: { kind: 'cell', begins: takeCell(story) ?? 'row' } }, story.softPage)
      story.cells.pop()
    },
    'w:tr': (story) => {
      const row = story.rows.pop()
      if (row?.deleted) story.takeBack(row.from)
    },
  },
}
