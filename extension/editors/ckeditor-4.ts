/**
 * CKEditor 4, in its own frame (`body.cke_editable`) or inline. The browser edits and the editor takes pictures of the
 * whole text: one before the first key, one after. A command without a key would be in no picture, and Ctrl+Z would go too
 * far; so words are typed, with the key down before and up after.
 *
 * Tried: 4.22.1 (the last free one), in Chromium 156 and Firefox 153. One Ctrl+Z takes out a fix, and since an arrow key
 * closes the step before, what was typed stays. A template takes it two steps; the second follows the person's Ctrl+Z.
 * A moment after an undo it puts back a selection of its own, also over one that was set meanwhile: `asking.ts` sets it again.
 */
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
