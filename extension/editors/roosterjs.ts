/**
 * RoosterJS, the editor of Outlook on the web and of Proton. The browser edits; snapshots are taken before a key that types
 * over a selection and before Backspace, so both are pressed: a bare command would let Ctrl+Z go too far. It lets none of
 * its own `input` events through to the page.
 *
 * Tried: 9.59 (roosterjs 9.7), in Chromium 156 and Firefox 153; not in Outlook itself. One Ctrl+Z takes out a fix; a template
 * takes it two steps, of which the second follows.
 */
import { ownModel } from './own-model.ts'

export const rooster = ownModel({
  name: 'RoosterJS',
  serves: (element) => element.matches('[id^="editorParent_"] [contenteditable="true"], #rooster-editor [contenteditable="true"]'),
  words: (asking, text) => asking.pressOver(text),
  remove: (asking) => asking.backspace(),
  divide: (asking) => asking.newParagraph(),
  blocks: (asking, text, html) => asking.paste(text, html),
})
