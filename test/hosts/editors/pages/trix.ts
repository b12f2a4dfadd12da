import 'trix'
import { asHtml } from '../draft.ts'
import { host, offer } from '../page-editor.ts'

interface TrixElement extends HTMLElement {
  readonly editor: { loadHTML(html: string): void; getDocument(): { toString(): string } }
  readonly value: string
}

const field = document.createElement('input')
field.type = 'hidden'
field.id = 'value'
const trix = document.createElement('trix-editor') as TrixElement
trix.setAttribute('input', 'value')
trix.addEventListener('trix-initialize', () => {
  trix.editor.loadHTML(asHtml('div'))
  const { saved } = offer(
    () => trix.editor.getDocument().toString(),
    () => trix.value,
  )
  trix.addEventListener('trix-change', saved)
})
host().append(field, trix)
