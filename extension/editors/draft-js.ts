/**
 * Draft.js. What the browser writes across formatting, or as a new paragraph, breaks its view: words, breaks and blocks are
 * pasted, and Backspace is pressed.
 *
 * Tried: 0.11.7 under React 19, in Chromium 156 and Firefox 153. One Ctrl+Z takes out a fix; a template takes it two steps,
 * of which the second follows.
 */
import { ownModel } from './own-model.ts'

export const draftJs = ownModel({
  name: 'Draft.js',
  serves: (element) => element.matches('.public-DraftEditor-content'),
  words: (asking, text) => asking.paste(text),
  remove: (asking) => asking.backspace(),
  divide: (asking) => asking.paste('\n'),
  blocks: (asking, text, html) => asking.paste(text, html),
})
