/**
 * `textarea`, and `input` of one line. The value is the text; there are no nodes to write in, and no formatting.
 *
 * Written with `document.execCommand('insertText')` at the field's own selection, which fires a trusted `input` (so pages
 * save), respects `maxlength`, and is a step of the browser's history. A template comes as its plain text.
 *
 * Undo, tried with trusted keys: Chromium 156 and Firefox 153 take a fix or a template out with one Ctrl+Z. Setting
 * `value` or `setRangeText` would lose the history in both, so neither is used.
 */
import type { Editor, Steps, Surface } from './editor.ts'
import { inValue } from './field-places.ts'
import type { Field } from './line.ts'
import { onLinesOfItsOwn } from './own-lines.ts'
import { INVISIBLE } from './spaces.ts'
import type { Span } from './text-change.ts'

/** Inputs that hold words, and tell where their selection is; an address box tells neither. */
const WORDY = new Set(['text', 'search'])

export const isField = (element: Element): element is Field => element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && WORDY.has(element.type))

/** `text` is told where it is written. */
function write(surface: Surface, span: Span, text: (value: string, place: Span) => string): Steps {
  const field = surface.element as Field
  const place = inValue(surface.read(), 'body', span)
  if (!place) return []
  const { start, end } = place
  const before = field.value
  field.focus({ preventScroll: true })
  field.setSelectionRange(start, end)
  const words = text(before, place).replace(INVISIBLE, '')
  if (words) field.ownerDocument.execCommand('insertText', false, words)
  else if (start < end) field.ownerDocument.execCommand('delete')
  return field.value === before ? [] : [surface.read().text]
}

function history({ element }: Surface, name: 'undo' | 'redo'): void {
  element.focus({ preventScroll: true })
  element.ownerDocument.execCommand(name)
}

export const textField: Editor = {
  name: 'text field',
  plain: true,
  keepsModel: true,
  serves: (element) => isField(element) && !element.readOnly && !element.disabled,
  replace: async (surface, start, end, text) => write(surface, { start, end }, () => text),
  insertBlocks: async (surface, start, end, _html, text) => write(surface, { start, end }, (value, place) => onLinesOfItsOwn(value, place.start, place.end, text)),
  undo: async (surface) => history(surface, 'undo'),
  redo: async (surface) => history(surface, 'redo'),
  async select(surface, start, end) {
    const field = surface.element as Field
    const place = inValue(surface.read(), 'body', { start, end })
    field.focus({ preventScroll: true })
    if (place) field.setSelectionRange(place.start, place.end)
  },
}
