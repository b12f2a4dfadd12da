/**
 * `contenteditable="plaintext-only"`: the browser edits, and keeps no formatting. A template comes as its plain text.
 *
 * Lines are written with one `insertHTML`, which here takes its text only and keeps its breaks, as a pressed Enter does;
 * `insertText` and `insertParagraph` would make elements of them, which a page that reads `textContent` does not see.
 *
 * Undo, tried with trusted keys: one Ctrl+Z takes out a fix or a template, in Chromium 156 and Firefox 153.
 */
import { contentEditable } from './content-editable.ts'
import type { Editor, Steps, Surface } from './editor.ts'
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
  if (hasBreaks) document.execCommand('insertHTML', false, escaped(words))
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
