/**
 * Hears of everything that happens to one open draft: keys, selection, people, size. All of it ends with one signal.
 * Events are heard in the capture phase on the window, since some editors let none of theirs through.
 */
import { selectionIn } from '../editors/selection.ts'
import type { DraftBody } from './draft-body.ts'
import { followAround } from './follow-around.ts'
import { ACTS } from './history-asked.ts'

interface Ears {
  readonly heads: () => readonly Element[]
  /** Something was written: in the body, or in another field of the document. */
  readonly typed: (event: InputEvent) => void
  /** The person does something, anywhere in the document. */
  readonly acted: (event: Event, inBody: boolean) => void
  readonly composing: (now: boolean) => void
  /** The person's selection in the body; it is kept when the focus goes to our panel. */
  readonly selected: (range: Range) => void
  /** Something in the draft may have changed: people, sender, attachments. */
  readonly touched: () => void
  /** The editor has another size: full screen, folded away, or removed. */
  readonly resized: () => void
  readonly signal: AbortSignal
}

/** What shows people and sender outside any event: chips by their address, the sender by its field's value or its words. */
const HEAD = { childList: true, characterData: true, subtree: true, attributes: true, attributeFilter: ['value', 'data-hovercard-id', 'email', 'aria-label'] }

export function followUse(body: DraftBody, root: HTMLElement, { heads, typed, acted, composing, selected, touched, resized, signal }: Ears): void {
  const view = root.ownerDocument.defaultView ?? window
  const document = root.ownerDocument
  const options = { capture: true, passive: true, signal }
  // From inside a shadow root the window hears of its host alone; the path tells the rest.
  // What a page makes up may come from no node at all.
  const from = (event: Event) => {
    const [first] = event.composedPath()
    return first instanceof Node ? first : null
  }
  const inBody = (event: Event) => body.element.contains(from(event))
  view.addEventListener('input', (event) => typed(event as InputEvent), options)
  for (const kind of ACTS) view.addEventListener(kind, (event) => acted(event, inBody(event)), options)
  view.addEventListener('compositionstart', (event) => inBody(event) && composing(true), options)
  view.addEventListener(
    'compositionend',
    (event) => {
      if (!inBody(event)) return
      composing(false)
      touched()
    },
    options,
  )
  for (const kind of ['change', 'click', 'focusin', 'focusout'] as const) view.addEventListener(kind, (event) => root.contains(from(event)) && touched(), options)
  document.addEventListener(
    'selectionchange',
    () => {
      const range = selectionIn(body.element)
      if (range) selected(range)
    },
    { signal },
  )
  let measured = body.element
  const size = new ResizeObserver(() => {
    resized()
    if (measured === body.element || signal.aborted) return
    size.unobserve(measured)
    measured = body.element
    size.observe(measured)
  })
  size.observe(measured)
  const people = new MutationObserver(touched)
  for (const head of heads()) people.observe(head, HEAD)
  followAround(() => body.element, root, touched, signal)
  signal.addEventListener('abort', () => {
    size.disconnect()
    people.disconnect()
  })
}
