/**
 * Lexical. Words that the browser wrote across formatting would be shown in the wrong order, so all goes by `beforeinput`,
 * and blocks by a paste; which of them it keeps depends on the nodes that the page has registered.
 *
 * Tried: 0.52.0, in Chromium 156 and Firefox 153. One Ctrl+Z takes out a fix, and what was typed elsewhere just before
 * stays. A template takes it two steps; the second follows the person's Ctrl+Z.
 */
import { ownModel } from './own-model.ts'

export const lexical = ownModel({
  name: 'Lexical',
  serves: (element) => element.matches('[data-lexical-editor="true"]'),
  words: (asking, text) => asking.insertText(text),
  remove: (asking) => asking.remove(),
  divide: (asking) => asking.newParagraph(),
  blocks: (asking, text, html) => asking.paste(text, html),
})
