/**
 * Quill 1 (of Quill 2 it is told by the hidden clipboard beside the text). It reads what the browser writes into its DOM. A
 * synthetic paste would delete the selected words and insert nothing, so blocks come by `insertHTML`; an item
 * with a paragraph in it would fall out of its list.
 *
 * Tried: 1.3.7, in Chromium 156 and Firefox 153. One Ctrl+Z takes out a fix or a template, but with it whatever was typed
 * within the second before: its history makes one step of that.
 */
import { bareItems } from './bare-items.ts'
import { ownModel } from './own-model.ts'

export const quill1 = ownModel({
  name: 'Quill 1',
  serves: (element) => element.matches('.ql-editor') && element.parentElement?.querySelector(':scope > .ql-clipboard') !== null,
  words: (asking, text) => asking.insertText(text),
  remove: (asking) => asking.backspace(),
  divide: (asking) => asking.newParagraph(),
  blocks: (asking, _text, html) => asking.command('insertHTML', bareItems(html)),
})
