/**
 * `contenteditable="plaintext-only"`: the browser edits, and keeps no formatting. A template comes as its plain text.
 *
 * Undo, tried with trusted keys in Chromium 156 and Firefox 153: see the matrix in `test/hosts/editors/rows.ts`.
 */
import { contentEditable } from './content-editable.ts'
import type { Editor } from './editor.ts'

export const plainText: Editor = {
  ...contentEditable,
  name: 'plain text',
  plain: true,
  serves: (element) => element.contentEditable === 'plaintext-only',
  insertBlocks: (surface, start, end, _html, text) => contentEditable.replace(surface, start, end, text),
}
