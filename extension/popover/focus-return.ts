/** Where the focus and the caret stand in the page, to be put back exactly there. */
import { isField } from '../editors/text-field.ts'

export interface Stand {
  /** Selects again what was selected, without the focus. */
  select(): void
  /** Gives the focus back, with the caret where it was; nothing scrolls. */
  restore(): void
}

/**
 * @param document of the frame; editors in shadow roots that are open are looked into
 * @returns undefined where nothing has the focus
 */
export function rememberFocus(document: Document): Stand | undefined {
  const active = deepActive(document)
  if (!active) return undefined
  const select = isField(active) ? fieldSelection(active) : textSelection(document)
  return {
    select,
    restore() {
      if (!active.isConnected) return
      active.focus({ preventScroll: true })
      select()
    },
  }
}

function deepActive(document: Document): HTMLElement | undefined {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  return active instanceof HTMLElement && active !== document.body ? active : document.body.isContentEditable ? document.body : undefined
}

function fieldSelection(field: HTMLInputElement | HTMLTextAreaElement): () => void {
  const { selectionStart, selectionEnd, selectionDirection } = field
  return () => {
    if (selectionStart !== null) field.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none')
  }
}

function textSelection(document: Document): () => void {
  const selection = document.getSelection()
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {}
  return () => {
    if (!anchorNode?.isConnected || !focusNode?.isConnected) return
    selection?.setBaseAndExtent(anchorNode, Math.min(anchorOffset, lengthOf(anchorNode)), focusNode, Math.min(focusOffset, lengthOf(focusNode)))
  }
}

const lengthOf = (node: Node): number => (node instanceof CharacterData ? node.length : node.childNodes.length)
