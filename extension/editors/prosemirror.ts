/**
 * ProseMirror. It reads what the browser writes into its DOM, and takes Backspace and a paste itself.
 *
 * Tried: prosemirror-view 1.42.9, in Chromium 156 and Firefox 153. One Ctrl+Z takes out a fix or a template, and what was
 * typed elsewhere just before stays.
 */
import { ownModel } from './own-model.ts'

export const proseMirror = ownModel({
  name: 'ProseMirror',
  serves: (element) => element.matches('.ProseMirror'),
  words: (asking, text) => asking.insertText(text),
  remove: (asking) => asking.backspace(),
  divide: (asking) => asking.newParagraph(),
  blocks: (asking, text, html) => asking.paste(text, html),
})
