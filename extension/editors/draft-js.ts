/** Draft.js. */
import { ownModel } from './own-model.ts'

export const draftJs = ownModel({
  name: 'Draft.js',
  serves: (element) => element.matches('.public-DraftEditor-content'),
  words: (asking, text) => asking.paste(text),
  remove: (asking) => asking.backspace(),
  divide: (asking) => asking.paste('\n'),
  blocks: (asking, text, html) => asking.paste(text, html),
})
