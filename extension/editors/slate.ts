/**
 * Slate. What the browser writes never reaches its model, so all goes by `beforeinput`. Each page decides for itself what
 * its text may hold: a heading is whatever node the page calls one, and its own clipboard format carries such nodes by the
 * page's names, which nobody else knows; of HTML it reads nothing but that. A node that the page does not know would be drawn
 * as a plain paragraph and saved as something that its other tools may choke on. So a template comes as plain words.
 *
 * Tried: 0.146 with slate-history 0.115, in Chromium 156 and Firefox 153. One Ctrl+Z takes out a fix; a template takes it
 * two steps, of which the second follows. A page without slate-history has no undo: there Take back writes the words anew.
 */
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
