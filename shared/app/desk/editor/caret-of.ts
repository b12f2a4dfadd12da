/** The caret of the desk's editor, for the keys that ask for a template. */
import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import type { CaretOf } from '../../host/caret-keys.ts'

export const caretOf = (editor: Editor): CaretOf => ({
  before() {
    const { empty, $from } = editor.state.selection
    return empty && $from.parent.isTextblock ? $from.parent.textBetween(0, $from.parentOffset, undefined, '\n') : undefined
  },
  select(length) {
    const { view } = editor
    const { from } = view.state.selection
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, from - length, from)))
  },
  at() {
    const { left, top, bottom } = editor.view.coordsAtPos(editor.state.selection.head)
    return { left, top, bottom }
  },
  back: () => editor.view.focus(),
})
