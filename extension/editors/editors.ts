/** The editor families, the particular ones before the general: the first that serves an element has it. */
import { contentEditable } from './content-editable.ts'
import type { Editor } from './editor.ts'
import { textField } from './text-field.ts'

const EDITORS: readonly Editor[] = [textField]

/** An unknown editor is taken for the browser's own. */
export const editorOf = (element: HTMLElement): Editor => EDITORS.find((editor) => editor.serves(element)) ?? contentEditable
