import { asHtml } from '../draft.ts'
import { host, offer, wordsOf } from '../page-editor.ts'

interface Old {
  getData(): string
  on(event: string, heard: () => void): void
}
declare const CKEDITOR: { replace(element: Element, config: object): Old }

const area = document.createElement('textarea')
area.value = asHtml('p')
host().append(area)
const editor = CKEDITOR.replace(area, { versionCheck: false, removePlugins: 'scayt,wsc', height: 250 })
editor.on('instanceReady', () => {
  const { saved } = offer(
    () => wordsOf(editor.getData()),
    () => editor.getData(),
  )
  editor.on('change', saved)
})
