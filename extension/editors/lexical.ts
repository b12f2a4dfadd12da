/** Lexical. */
import { ownModel } from './own-model.ts'

export const lexical = ownModel({
  name: 'Lexical',
  serves: (element) => element.matches('[data-lexical-editor="true"]'),
  words: (asking, text) => asking.insertText(text),
  remove: (asking) => asking.remove(),
  divide: (asking) => asking.newParagraph(),
  blocks: (asking, text, html) => asking.paste(text, html),
})
