/** CKEditor 5. */
import { ownModel } from './own-model.ts'

export const ckeditor5 = ownModel({
  name: 'CKEditor 5',
  serves: (element) => element.matches('.ck-editor__editable'),
  words: (asking, text) => asking.insertText(text),
  remove: (asking) => asking.remove(),
  divide: (asking) => asking.newParagraph(),
  blocks: (asking, text, html) => asking.paste(text, html),
})
