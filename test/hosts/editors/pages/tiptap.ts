import { Editor } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import { asHtml } from '../draft.ts'
import { host, offer } from '../page-editor.ts'

const editor = new Editor({ element: host(), extensions: [StarterKit], content: asHtml('p') })
const { saved } = offer(
  () => editor.getText({ blockSeparator: '\n' }),
  () => editor.getHTML(),
)
editor.on('update', saved)
