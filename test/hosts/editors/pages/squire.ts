import DOMPurify from 'dompurify'
import Squire from 'squire-rte'
import { asHtml } from '../draft.ts'
import { host, offer, wordsOf } from '../page-editor.ts'

// As Fastmail names it.
host().classList.add('v-RichText-input')
const squire = new Squire(host(), {
  blockTag: 'div',
  sanitizeToDOMFragment: (html: string) => document.importNode(DOMPurify.sanitize(html, { RETURN_DOM_FRAGMENT: true }), true),
})
squire.setHTML(asHtml('div'))
const { saved } = offer(
  () => wordsOf(squire.getHTML()),
  () => squire.getHTML(),
)
squire.addEventListener('input', saved)
