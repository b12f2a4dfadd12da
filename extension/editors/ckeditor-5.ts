/**
 * CKEditor 5. It draws its model anew over anything that is written into its DOM, and wipes foreign attributes off it; it
 * takes words, deletions and new paragraphs from `beforeinput`, and blocks from a paste.
 *
 * Tried: 48.5.2, keys, in Chromium 156 and Firefox 153. One Ctrl+Z takes out a fix, and what was typed just before stays.
 * A template takes it two steps; the second follows the person's Ctrl+Z.
 */
import { ownModel } from './own-model.ts'

export const ckeditor5 = ownModel({
  name: 'CKEditor 5',
  serves: (element) => element.matches('.ck-editor__editable'),
  words: (asking, text) => asking.insertText(text),
  remove: (asking) => asking.remove(),
  divide: (asking) => asking.newParagraph(),
  blocks: (asking, text, html) => asking.paste(text, html),
})
