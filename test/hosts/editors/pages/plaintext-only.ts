import { LINES } from '../draft.ts'
import { host, offer } from '../page-editor.ts'

const { saved } = offer(
  () => host().textContent ?? '',
  () => host().innerHTML,
)
host().contentEditable = 'plaintext-only'
host().style.whiteSpace = 'pre-wrap'
host().textContent = LINES.join('\n')
host().addEventListener('input', saved)
