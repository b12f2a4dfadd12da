/**
 * Quill 2. It reads what the browser writes into its DOM; blocks are pasted, for `insertHTML` would lose its list.
 *
 * Tried: 2.0.3, in Chromium 156 and Firefox 153. One Ctrl+Z takes out a fix or a template, but with it whatever was typed
 * within the second before: its history makes one step of that, and offers no event that would close it.
 */
import { ownModel } from './own-model.ts'

export const quill2 = ownModel({
  name: 'Quill 2',
  serves: (element) => element.matches('.ql-editor') && element.parentElement?.querySelector(':scope > .ql-clipboard') === null,
  words: (asking, text) => asking.insertText(text),
  remove: (asking) => asking.backspace(),
  divide: (asking) => asking.newParagraph(),
  blocks: (asking, text, html) => asking.paste(text, html),
})
