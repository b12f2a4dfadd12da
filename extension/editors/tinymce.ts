/** TinyMCE. */
import { ownModel } from './own-model.ts'

export const tinymce = ownModel({
  name: 'TinyMCE',
  serves: (element) => element.matches('body.mce-content-body, .mce-content-body[contenteditable]'),
  countsKeys: true,
  words: (asking, text) => asking.typeOver(text),
  remove: (asking) => asking.backspace(),
  divide: (asking) => asking.newParagraph(),
  blocks: (asking, text, html) => asking.paste(text, html),
})
