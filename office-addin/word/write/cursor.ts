/** Where the cursor stands, and whether a template can go there. */
export type CursorProblem = 'no cursor' | 'outside' | 'locked' | 'table'

export interface CursorPlace {
  readonly range: Word.Range
  /** The paragraph in which the selection ends. */
  readonly paragraph: Word.Paragraph
  readonly text: string
  readonly at: 'start' | 'middle' | 'end'
}

/** Queued; to be asked for after the sync, which fails where Word has no selection at all. */
export function lookAtCursor({ document }: Word.RequestContext): { answer(): CursorPlace | CursorProblem } {
  const range = document.getSelection()
  const paragraph = range.paragraphs.getLast()
  const end = range.getRange('End')
  const { parentContentControlOrNullObject: control, parentTableOrNullObject: table, parentBody } = range
  paragraph.load('text')
  control.load('cannotEdit')
  table.load('rowCount')
  parentBody.load('type')
  const toStart = end.compareLocationWith(paragraph.getRange('Start'))
  const toEnd = end.compareLocationWith(paragraph.getRange('Content').getRange('End'))
  return {
    answer() {
      if (!table.isNullObject || parentBody.type === 'TableCell') return 'table'
      if (parentBody.type !== 'MainDoc') return 'outside'
      if (!control.isNullObject && control.cannotEdit) return 'locked'
      const { text } = paragraph
      // Points that Word does not call equal are taken for the middle: a paragraph split at its end has an empty half.
      const at = toEnd.value === 'Equal' ? 'end' : toStart.value === 'Equal' ? 'start' : 'middle'
      return { range, paragraph, text, at }
    },
  }
}
