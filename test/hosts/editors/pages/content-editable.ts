import { asHtml } from '../draft.ts'
import { host, offer, wordsOf } from '../page-editor.ts'

const { saved } = offer(
  () => wordsOf(host().innerHTML),
  () => host().innerHTML,
)
host().contentEditable = 'true'
host().innerHTML = asHtml('p')
host().addEventListener('input', saved)
