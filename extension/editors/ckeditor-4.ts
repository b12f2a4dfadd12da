/** CKEditor 4. */
import { ownModel } from './own-model.ts'

export const ckeditor4 = ownModel({
  name: 'CKEditor 4',
  serves: (element) => element.matches('.cke_editable'),
  countsKeys: true,
  words: (asking, text) => asking.typeOver(text),
  remove: (asking) => asking.backspace(),
  divide: (asking) => asking.newParagraph(),
  blocks: (asking, text, html) => asking.paste(text, html),
})
