/**
 * Writes into a page's one-line field, such as the subject, so that the page hears of it.
 *
 * Tried in Chromium 156: `insertText` is one step of the browser's history, fires a trusted `input`, and works while the
 * field can take the focus. Where it does nothing, the native setter with `input` and `change` is heard too (frameworks
 * put a setter of their own on the element), but leaves no step to undo.
 */
export function writeField(field: HTMLInputElement, text: string): boolean {
  if (field.value === text) return true
  const { ownerDocument: document } = field
  field.focus({ preventScroll: true })
  field.select()
  document.execCommand(text ? 'insertText' : 'delete', false, text)
  if (field.value !== text) {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text)
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText', data: text }))
  }
  field.dispatchEvent(new Event('change', { bubbles: true }))
  return field.value === text
}
