/**
 * Tracked changes, read as if all were accepted, and counted.
 *
 *     The pool <w:del>may</w:del><w:ins>will</w:ins> open.     The pool will open.   (2 changes)
 */
import { type Construct, type Open, skip } from './construct.ts'

const counted: Open = (story) => {
  story.needs.tally.changes++
  return 'skip'
}

const gone: Open = (story) => {
  if (story.within === 'mark') {
    story.current.markDeleted = true
    story.current.markChanged = true
    return undefined
  }
  if (story.within === 'row') {
    const row = story.rows[story.rows.length - 1]
    if (row) row.deleted = true
    story.needs.tally.changes++
    return undefined
  }
  if (story.paragraph) story.paragraph.changes++
  story.needs.tally.changes++
  return 'skip'
}

export const REVISIONS: Construct = {
  open: {
    'w:ins': (story) => {
      if (story.within === 'mark') story.current.markChanged = true
      else {
        if (story.paragraph && story.within === undefined) story.paragraph.changes++
        story.needs.tally.changes++
      }
      return undefined
    },
    'w:del': gone,
    'w:moveFrom': gone,
    'w:rPrChange': counted,
    'w:pPrChange': counted,
    'w:sectPrChange': counted,
    'w:tblPrChange': counted,
    'w:tblPrExChange': counted,
    'w:trPrChange': counted,
    'w:tcPrChange': counted,
    'w:numberingChange': counted,
    'w:cellIns': counted,
    'w:cellDel': counted,
    'w:cellMerge': counted,
    'w:tblGridChange': skip,
  },
  close: {},
}
