import { Bold, ClassicEditor, Essentials, Heading, Link, List, Paragraph } from 'ckeditor5'
import { asHtml } from '../draft.ts'
import { host, offer, wordsOf } from '../page-editor.ts'

const editor = await ClassicEditor.create(host(), { licenseKey: 'GPL', plugins: [Essentials, Paragraph, Bold, Link, List, Heading], initialData: asHtml('p') })
const { saved } = offer(
  () => wordsOf(editor.getData()),
  () => editor.getData(),
)
editor.model.document.on('change:data', saved)
