/** What the toolbar offers, in its order; the editor's own keys do the same. */
import type { Editor } from '@tiptap/core'
import { redoDepth, undoDepth } from '@tiptap/pm/history'

export interface Tool {
  readonly icon:
    | 'undo'
    | 'redo'
    | 'heading1'
    | 'heading2'
    | 'heading3'
    | 'bold'
    | 'italic'
    | 'link'
    | 'bullets'
    | 'numbers'
    | 'quote'
    | 'table'
    | 'pageBreak'
    | 'rowBelow'
    | 'columnRight'
    | 'rowGone'
    | 'columnGone'
    | 'tableGone'
  readonly label: string
  /** As shown: Ctrl, or ⌘ on a Mac. */
  readonly keys?: string
  /** Whether the cursor stands in it; absent for what is done rather than switched. */
  readonly active?: (editor: Editor) => boolean
  readonly can?: (editor: Editor) => boolean
  /** Opens the link row instead of doing something at once. */
  readonly run: ((editor: Editor) => void) | 'link'
}

const chain = (editor: Editor) => editor.chain().focus()
const heading = (level: 1 | 2 | 3): Tool => ({
  icon: `heading${level}`,
  label: `Heading ${level}`,
  keys: `Ctrl+Alt+${level}`,
  active: (editor) => editor.isActive('heading', { level }),
  run: (editor) => chain(editor).toggleHeading({ level }).run(),
})

const ALWAYS: readonly (readonly Tool[])[] = [
  [
    { icon: 'undo', label: 'Undo', keys: 'Ctrl+Z', can: (editor) => undoDepth(editor.state) > 0, run: (editor) => chain(editor).undo().run() },
    { icon: 'redo', label: 'Redo', keys: 'Ctrl+Shift+Z', can: (editor) => redoDepth(editor.state) > 0, run: (editor) => chain(editor).redo().run() },
  ],
  [heading(1), heading(2), heading(3)],
  [
    { icon: 'bold', label: 'Bold', keys: 'Ctrl+B', active: (editor) => editor.isActive('bold'), run: (editor) => chain(editor).toggleBold().run() },
    { icon: 'italic', label: 'Italic', keys: 'Ctrl+I', active: (editor) => editor.isActive('italic'), run: (editor) => chain(editor).toggleItalic().run() },
    { icon: 'link', label: 'Link', keys: 'Ctrl+K', active: (editor) => editor.isActive('link'), run: 'link' },
  ],
  [
    { icon: 'bullets', label: 'Bulleted list', keys: 'Ctrl+Shift+8', active: (editor) => editor.isActive('bulletList'), run: (editor) => chain(editor).toggleBulletList().run() },
    { icon: 'numbers', label: 'Numbered list', keys: 'Ctrl+Shift+7', active: (editor) => editor.isActive('orderedList'), run: (editor) => chain(editor).toggleOrderedList().run() },
    { icon: 'quote', label: 'Quotation', keys: 'Ctrl+Shift+B', active: (editor) => editor.isActive('blockquote'), run: (editor) => chain(editor).toggleBlockquote().run() },
  ],
]

const OUTSIDE_TABLES: readonly Tool[] = [
  { icon: 'table', label: 'Insert a table', run: (editor) => chain(editor).insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run() },
  {
    icon: 'pageBreak',
    label: 'Insert a page break',
    run: (editor) =>
      chain(editor)
        .insertContent([{ type: 'pageBreak' }, { type: 'paragraph' }])
        .run(),
  },
]

const IN_TABLES: readonly Tool[] = [
  { icon: 'rowBelow', label: 'Add a row below', run: (editor) => chain(editor).addRowAfter().run() },
  { icon: 'columnRight', label: 'Add a column to the right', run: (editor) => chain(editor).addColumnAfter().run() },
  { icon: 'rowGone', label: 'Delete the row', run: (editor) => chain(editor).deleteRow().run() },
  { icon: 'columnGone', label: 'Delete the column', run: (editor) => chain(editor).deleteColumn().run() },
  { icon: 'tableGone', label: 'Delete the table', run: (editor) => chain(editor).deleteTable().run() },
]

export const toolsFor = (inTable: boolean): readonly (readonly Tool[])[] => [...ALWAYS, inTable ? IN_TABLES : OUTSIDE_TABLES]
