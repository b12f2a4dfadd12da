/** Quill 1. */
import { ownModel } from './own-model.ts'

export const quill1 = ownModel({
  name: 'Quill 1',
  serves: (element) => element.matches('.ql-editor') && element.parentElement?.querySelector(':scope > .ql-clipboard') !== null,
  words: (asking, text) => asking.insertText(text),
  remove: (asking) => asking.backspace(),
  divide: (asking) => asking.newParagraph(),
  blocks: (asking, _text, html) => asking.command('insertHTML', html),
})
