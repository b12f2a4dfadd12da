/**
 * Trix. It takes words, deletions and breaks from `beforeinput`, and blocks from the `beforeinput` of a paste (a `paste` event
 * would put them at the start). It knows one level of heading. All blocks of words are lines of one element;
 * a `p` would bring empty lines with it, in a list too. Its blocks part the one that the cursor is in.
 *
 * Tried: 2.1.19, in Chromium 156 and Firefox 153. One Ctrl+Z takes out a fix; a template takes it two steps, of which the
 * second follows.
 */
import { bareItems } from './bare-items.ts'
import { ownModel } from './own-model.ts'

export const trix = ownModel({
  name: 'Trix',
  serves: (element) => element.matches('trix-editor'),
  words: (asking, text) => asking.insertText(text),
  remove: (asking) => asking.remove(),
  divide: (asking) => asking.newParagraph(),
  partsForBlocks: true,
  blocks: (asking, text, html) =>
    asking.pasteInput(
      text,
      bareItems(html)
        .replace(/<(\/?)h[2-6]\b/g, '<$1h1')
        .replace(/<(\/?)p\b/g, '<$1div'),
    ),
})
