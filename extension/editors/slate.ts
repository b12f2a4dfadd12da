/** Slate. */
import { ownModel } from './own-model.ts'

export const slate = ownModel({
  name: 'Slate',
  serves: (element) => element.matches('[data-slate-editor="true"]'),
  words: (asking, text) => asking.insertText(text),
  remove: (asking) => asking.remove(),
  divide: (asking) => asking.newParagraph(),
  plain: true,
  blocks: (asking, text) => asking.paste(text),
})
