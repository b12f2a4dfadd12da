/**
 * Squire, as Fastmail uses it (elsewhere nothing tells it from plain contenteditable, which serves it as well). The browser
 * edits, and keys make its undo states.
 *
 * Tried: 2.4.8, in Chromium 156 and Firefox 153. One Ctrl+Z takes out a fix; a template takes it two steps, of which the
 * second follows.
 */
import { ownModel } from './own-model.ts'

export const squire = ownModel({
  name: 'Squire',
  serves: (element) => element.matches('.v-RichText-input, .squire'),
  words: (asking, text) => asking.typeOver(text),
  remove: (asking) => asking.backspace(),
  divide: (asking) => asking.newParagraph(),
  blocks: (asking, text, html) => asking.paste(text, html),
})
