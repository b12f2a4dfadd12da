/** Squire. */
import { ownModel } from './own-model.ts'

export const squire = ownModel({
  name: 'Squire',
  serves: (element) => element.matches('.v-RichText-input, .squire'),
  words: (asking, text) => asking.typeOver(text),
  remove: (asking) => asking.backspace(),
  divide: (asking) => asking.newParagraph(),
  blocks: (asking, text, html) => asking.paste(text, html),
})
