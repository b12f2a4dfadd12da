/** RoosterJS. */
import { ownModel } from './own-model.ts'

export const rooster = ownModel({
  name: 'RoosterJS',
  serves: (element) => element.matches('[id^="editorParent_"] [contenteditable="true"], #rooster-editor [contenteditable="true"]'),
  words: (asking, text) => asking.typeOver(text),
  remove: (asking) => asking.backspace(),
  divide: (asking) => asking.newParagraph(),
  blocks: (asking, text, html) => asking.paste(text, html),
})
