/** The editor families, the particular ones before the general: the first that serves an element has it. */
import { ckeditor5 } from './ckeditor-5.ts'
import { contentEditable } from './content-editable.ts'
import type { Editor } from './editor.ts'
import { lexical } from './lexical.ts'
import { proseMirror } from './prosemirror.ts'
import { quill2 } from './quill-2.ts'
import { textField } from './text-field.ts'
import { tinymce } from './tinymce.ts'
import { trix } from './trix.ts'

const EDITORS: readonly Editor[] = [textField, ckeditor5, tinymce, quill2, proseMirror, lexical, trix]

/** An unknown editor is taken for the browser's own. */
export const editorOf = (element: HTMLElement): Editor => EDITORS.find((editor) => editor.serves(element)) ?? contentEditable
