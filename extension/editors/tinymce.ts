/**
 * TinyMCE, in its own frame (`body.mce-content-body`) or inline. The browser edits and the editor keeps levels of undo, which
 * it makes by keys: words are typed, with the key down before and up after. Blocks are pasted, and cleaned by it.
 *
 * Tried: 8.9.2, in Chromium 156 and Firefox 153. One Ctrl+Z takes out a fix or a template; since an arrow key closes the
 * level before, what was typed stays.
 */
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
