/** Title and subject of a draft: plain text beside the document, each in an input with the browser's own undo. */
import { Cell } from '../cell.ts'

export type FieldName = 'title' | 'subject'
export type FieldValues = Readonly<Record<FieldName, string>>

export class DraftFields extends Cell<FieldValues> {
  #inputs = new Map<FieldName, HTMLInputElement>()

  put(name: FieldName, value: string): void {
    if (this.read()[name] !== value) this.set({ ...this.read(), [name]: value })
  }

  /** Writes as the person would: `insertText` is the one way that an input's own Ctrl+Z remembers. */
  write(name: FieldName, value: string): void {
    const input = this.#inputs.get(name)
    if (input) {
      const before = document.activeElement
      input.focus({ preventScroll: true })
      // A hidden input takes no focus, and the command would go to whatever has it.
      if (document.activeElement === input) {
        input.select()
        document.execCommand(value ? 'insertText' : 'delete', false, value)
      }
      if (before instanceof HTMLElement && before !== input) before.focus({ preventScroll: true })
    }
    this.put(name, value)
  }

  select(name: FieldName, start: number, end: number): void {
    const input = this.#inputs.get(name)
    input?.focus()
    input?.setSelectionRange(start, end)
  }

  /** The input in which a field is shown; null when it is hidden. */
  shownIn(name: FieldName, input: HTMLInputElement | null): void {
    if (input) this.#inputs.set(name, input)
    else this.#inputs.delete(name)
  }
}
