import Quill from 'quill'
import { asHtml } from '../draft.ts'
import { host, offer } from '../page-editor.ts'

const quill = new Quill(host(), { theme: 'snow', modules: { toolbar: false } })
quill.clipboard.dangerouslyPasteHTML(asHtml('p'))
quill.history.clear()
const { saved } = offer(
  () => quill.getText(),
  () => quill.getSemanticHTML(),
)
quill.on('text-change', saved)
