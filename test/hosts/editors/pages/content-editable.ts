import { asNodes } from '../draft.ts'
import { host, offer } from '../page-editor.ts'

const { saved } = offer(
  () => host().innerText,
  () => host().innerHTML,
)
host().contentEditable = 'true'
host().append(...asNodes())
host().addEventListener('input', saved)
