/**
 * Slate. What the browser writes never reaches its model, so all goes by `beforeinput`. Each page decides for itself what its
 * text may hold and what it reads of HTML: those made with Plate read all of it, others nothing. So blocks come as the
 * `beforeinput` of a paste with both in it, the template and its plain words, and the page takes which it can. (A `paste` event with HTML in it is left to
 * the browser, which does nothing for one that a script has made.) Nodes of the page's own clipboard format are
 * not made up. Their names are the page's, and Slate takes any into its model: tried with names that the page does not know,
 * a list shows as bare lines, which read back as meant, and leaves nodes in what is saved that its other tools may choke on.
 * What a page copies of its own draft says only the names of what stands there already: in a new one that of a paragraph.
 *
 * Tried: 0.146 with slate-history 0.115, on a page that reads HTML and on one that does not, in Chromium 156 and Firefox 153.
 * One Ctrl+Z takes out a fix; a template takes it two steps, of which the second follows. A page without slate-history has no undo: there Take back writes the words anew.
 */
import { bareItems } from './bare-items.ts'
import { ownModel } from './own-model.ts'

export const slate = ownModel({
  name: 'Slate',
  serves: (element) => element.matches('[data-slate-editor="true"]'),
  words: (asking, text) => asking.insertText(text),
  remove: (asking) => asking.remove(),
  divide: (asking) => asking.newParagraph(),
  mayBePlain: true,
  blocks: (asking, text, html) => asking.pasteInput(text, bareItems(html)),
})
