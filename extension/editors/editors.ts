/** The editor families, the particular ones before the general: the first that serves an element has it. */
import { ckeditor4 } from './ckeditor-4.ts'
import { ckeditor5 } from './ckeditor-5.ts'
import { contentEditable } from './content-editable.ts'
import { draftJs } from './draft-js.ts'
import type { Editor } from './editor.ts'
import { lexical } from './lexical.ts'
import { plainText } from './plain-text.ts'
import { proseMirror } from './prosemirror.ts'
import { quill1 } from './quill-1.ts'
import { quill2 } from './quill-2.ts'
import { rooster } from './roosterjs.ts'
import { slate } from './slate.ts'
import { squire } from './squire.ts'
import { textField } from './text-field.ts'
import { tinymce } from './tinymce.ts'
import { tiptap } from './tiptap.ts'
import { trix } from './trix.ts'

const EDITORS: readonly Editor[] = [textField, plainText, ckeditor5, ckeditor4, tinymce, quill2, quill1, tiptap, proseMirror, lexical, slate, draftJs, trix, squire, rooster]

/** An unknown editor is taken for the browser's own. */
export const editorOf = (element: HTMLElement): Editor => EDITORS.find((editor) => editor.serves(element)) ?? contentEditable
