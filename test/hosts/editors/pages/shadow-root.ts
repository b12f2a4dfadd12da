import { asNodes } from '../draft.ts'
import { host, offer } from '../page-editor.ts'

const inner = document.createElement('div')
host().attachShadow({ mode: 'open' }).append(inner)
const { saved } = offer(
  () => inner.innerText,
  () => inner.innerHTML,
)
inner.contentEditable = 'true'
inner.append(...asNodes())
inner.addEventListener('input', saved)
