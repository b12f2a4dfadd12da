/** Trix. */
import { ownModel } from './own-model.ts'

export const trix = ownModel({
  name: 'Trix',
  serves: (element) => element.matches('trix-editor'),
  words: (asking, text) => asking.insertText(text),
  remove: (asking) => asking.remove(),
  divide: (asking) => asking.newParagraph(),
  blocks: (asking, text, html) => asking.pasteInput(text, html.replace(/<(\/?)h[2-6]\b/g, '<$1h1')),
})
