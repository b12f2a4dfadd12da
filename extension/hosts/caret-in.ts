/** The caret of an editor on a page, for the keys that ask for a template. */
import { type CaretOf, offerAtCaret } from '#app/host/caret-keys.ts'
import type { Asked } from '#app/host/draft-host.ts'
import { selectionIn } from '../editors/selection.ts'

interface Offered {
  readonly shortcuts: ReadonlySet<string>
  readonly asked: (what: Asked) => void
  readonly signal: AbortSignal
}

/** What is offered at the caret of one draft; each offer ends the one before. */
export class CaretOffer {
  readonly #caret: CaretOf
  #now = new AbortController()

  constructor(body: () => HTMLElement | undefined) {
    this.#caret = caretIn(body)
  }

  anew(root: HTMLElement, { shortcuts, asked, signal }: Offered): void {
    this.#now.abort()
    this.#now = new AbortController()
    offerAtCaret(pressedIn(root.ownerDocument.defaultView ?? window), this.#caret, shortcuts, asked, AbortSignal.any([signal, this.#now.signal]))
  }
}

/** Only keys that a person presses: a page that makes up a Tab would have the words of a template for the asking. */
const pressedIn = (view: Window): Pick<Window, 'addEventListener'> => ({
  addEventListener(kind: string, hear: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions) {
    view.addEventListener(kind, (event) => event.isTrusted && typeof hear === 'function' && hear(event), options)
  },
})

/** @param body the editor as it now is; undefined while keys are not to be heard */
function caretIn(body: () => HTMLElement | undefined): CaretOf {
  const here = (): { readonly node: Text; readonly offset: number } | undefined => {
    const element = body()
    const range = element?.contains(element.ownerDocument.activeElement) ? selectionIn(element) : undefined
    return range?.collapsed && range.startContainer instanceof Text ? { node: range.startContainer, offset: range.startOffset } : undefined
  }
  const field = () => {
    const element = body()
    return element instanceof HTMLTextAreaElement && element.ownerDocument.activeElement === element ? element : undefined
  }
  return {
    before() {
      const { value, selectionStart, selectionEnd } = field() ?? {}
      if (value !== undefined) return selectionStart === selectionEnd ? value.slice(0, selectionStart).split('\n').at(-1) : undefined
      const at = here()
      if (at) return at.node.data.slice(0, at.offset)
      // On an empty line the caret stands in no text: there is nothing before it.
      const element = body()
      return element?.contains(element.ownerDocument.activeElement) && selectionIn(element)?.collapsed ? '' : undefined
    },
    select(length) {
      const plain = field()
      if (plain) return plain.setSelectionRange(plain.selectionStart - length, plain.selectionStart)
      const at = here()
      at?.node.ownerDocument.getSelection()?.setBaseAndExtent(at.node, at.offset - length, at.node, at.offset)
    },
    back() {
      const plain = field()
      if (plain) plain.setSelectionRange(plain.selectionEnd, plain.selectionEnd)
      else body()?.ownerDocument.getSelection()?.collapseToEnd()
    },
  }
}
