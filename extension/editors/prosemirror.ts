/** ProseMirror. */
import { ownModel } from './own-model.ts'

export const proseMirror = ownModel({
  name: 'ProseMirror',
  serves: (element) => element.matches('.ProseMirror'),
  words: (asking, text) => asking.insertText(text),
  remove: (asking) => asking.backspace(),
  divide: (asking) => asking.newParagraph(),
  blocks: (asking, text, html) => asking.paste(text, html),
})
