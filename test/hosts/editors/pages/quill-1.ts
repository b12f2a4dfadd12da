import Quill from 'quill1'
import { asHtml } from '../draft.ts'
import { host, offer } from '../page-editor.ts'

const quill = new Quill(host(), { theme: 'snow', modules: { toolbar: false } })
quill.clipboard.dangerouslyPasteHTML(asHtml('p'))
;(quill as unknown as { history: { clear(): void } }).history.clear()
const { saved } = offer(
  () => quill.getText(),
  () => quill.root.innerHTML,
)
quill.on('text-change', saved)
