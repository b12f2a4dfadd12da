/**
 * A button that has done its one thing goes away, and the focus with it: the keyboard is nowhere, a screen reader at the top of the page.
 * It then goes on to what has come in the button's place, or stands next to it; where nothing is near, back to where it came from.
 */
const CONTROLS = 'button, a[href], summary, select, input, textarea, [tabindex="0"]'
/** By then what a press started has put the focus where it wants it, if it does. */
const PATIENCE = 50

interface Held {
  readonly element: HTMLElement
  /** Innermost first; the page's own frame is too far away. */
  readonly around: readonly Element[]
  readonly ahead: ReadonlySet<Element>
  readonly from: HTMLElement | undefined
}

export function keepFocus(page: Document, signal?: AbortSignal): void {
  let held: Held | undefined
  // With a pointer the person looks elsewhere next: a jump, or a telephone's keyboard, would only be in the way.
  let pointed = false
  const hear = { capture: true, signal }
  page.addEventListener('pointerdown', () => (pointed = true), hear)
  page.addEventListener('keydown', () => (pointed = false), hear)
  page.addEventListener(
    'focusin',
    ({ target }) => {
      const element = target as HTMLElement
      const all = [...page.querySelectorAll(CONTROLS)]
      const ahead = new Set(all.filter((one) => one.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING))
      const from = held?.element === element ? held.from : held?.element
      held = { element, around: ancestors(element), ahead, from }
    },
    hear,
  )
  const look = () => {
    if (!held || pointed || isThere(held.element) || !isNowhere(page)) return
    const { around, ahead, from } = held
    held = undefined
    const near = around.find((one) => usable(one).length > 0)
    const controls = near ? usable(near) : []
    const last = controls.findLastIndex((one) => ahead.has(one))
    const next = controls[last + 1] ?? controls[last] ?? from
    if (next && isThere(next)) next.focus()
  }
  const changes = new MutationObserver(() => {
    if (held && !isThere(held.element)) setTimeout(look, PATIENCE)
  })
  changes.observe(page.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled', 'hidden'] })
  signal?.addEventListener('abort', () => changes.disconnect())
}

const isNowhere = ({ activeElement, body }: Document) => !activeElement || activeElement === body || !activeElement.isConnected

/** Asked at every change of the page, so nothing that would have it laid out. */
const isThere = (element: HTMLElement) => element.isConnected && !element.matches(':disabled') && !element.closest('[hidden]')

const usable = (within: Element) =>
  within.isConnected ? [...within.querySelectorAll<HTMLElement>(CONTROLS)].filter((one) => isThere(one) && (one.checkVisibility?.() ?? true)) : []

/** Up to, and without, what holds a whole room of the page: from there on nothing is near. */
function ancestors(element: Element): Element[] {
  const found: Element[] = []
  for (let one = element.parentElement; one && !one.matches('body, main, [role="tabpanel"], .panel, .panel-rooms'); one = one.parentElement) found.push(one)
  return found
}
