import type tiny from 'tinymce'
import { asHtml } from '../draft.ts'
import { host, offer, wordsOf } from '../page-editor.ts'

declare const tinymce: typeof tiny

host().innerHTML = asHtml('p')
const [editor] = await tinymce.init({ target: host(), license_key: 'gpl', promotion: false, plugins: 'lists link', height: 300 })
if (!editor) throw new Error('TinyMCE did not start')
const { saved } = offer(
  () => wordsOf(editor.getContent()),
  () => editor.getContent(),
)
editor.on('input Change', saved)
