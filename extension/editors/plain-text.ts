/**
 * `contenteditable="plaintext-only"`: the browser edits, and keeps no formatting. A template comes as its plain text.
 *
 * Lines are written so that their breaks stay characters, as those of a pressed Enter; a page that reads `textContent`
 * would not see elements. In Chromium `insertHTML` does that (it takes the text only) and `insertText` does not; in Firefox
 * it is the other way about.
 *
 * Undo, tried with trusted keys: one Ctrl+Z takes out a fix or a template, in Chromium 156 and Firefox 153.
 */
import { contentEditable } from './content-editable.ts'
import type { Editor, Steps, Surface } from './editor.ts'
import { inFirefox } from './in-firefox.ts'
import { onLinesOfItsOwn } from './own-lines.ts'
import { selectIn } from './selection.ts'
import { INVISIBLE } from './spaces.ts'
import { stretchOf } from './stretch.ts'

function write(surface: Surface, start: number, end: number, text: string): Promise<Steps> | Steps {
  const { element } = surface
  const { ownerDocument: document } = element
  const reading = surface.read()
  const stretch = stretchOf(reading, 'body', { start, end })
  if (!stretch) return []
  const words = text.replace(INVISIBLE, '')
  const hasBreaks = words.includes('\n')
  // Where white space collapses a break has to be an element.
  if (hasBreaks && !/^(?:pre|break-spaces)/.test(getComputedStyle(element).whiteSpace)) return contentEditable.replace(surface, start, end, text)
  element.focus({ preventScroll: true })
  selectIn(element, stretch.from, stretch.to)
  if (hasBreaks && !inFirefox()) document.execCommand('insertHTML', false, escaped(words))
  else if (words) document.execCommand('insertText', false, words)
  else if (start < end) document.execCommand('delete')
  const now = surface.read().text
  return now === reading.text ? [] : [now]
}

function escaped(words: string): string {
  const holder = document.createElement('pre')
  holder.textContent = words
  return holder.getHTML()
}

export const plainText: Editor = {
  ...contentEditable,
  name: 'plain text',
  plain: true,
  serves: (element) => element.contentEditable === 'plaintext-only',
  replace: async (surface, start, end, text) => write(surface, start, end, text),
  insertBlocks: async (surface, start, end, _html, text) => write(surface, start, end, onLinesOfItsOwn(surface.read().text, start, end, text)),
}
