/** Quill 2. */
import { ownModel } from './own-model.ts'

export const quill2 = ownModel({
  name: 'Quill 2',
  serves: (element) => element.matches('.ql-editor') && element.parentElement?.querySelector(':scope > .ql-clipboard') === null,
  words: (asking, text) => asking.insertText(text),
  remove: (asking) => asking.backspace(),
  divide: (asking) => asking.newParagraph(),
  blocks: (asking, text, html) => asking.paste(text, html),
})
