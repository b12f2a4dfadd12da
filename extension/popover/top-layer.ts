/**
 * An element of ours above a page: in a closed shadow root, in the browser's top layer, gone from the page once closed.
 * The page sees an empty element without a name at the end of the document, and hears no key that is pressed in ours.
 *
 * Tried in Chromium 156 and Firefox 153: a popover or dialog inside a closed root stands above every layer of the page, and no style
 * of the page reaches it. Sheets are adopted, since a page's content policy may refuse any other.
 */
import { zoomOf } from '../marks/field-box.ts'
import { rememberFocus, type Stand } from './focus-return.ts'
import { HeldKeys } from './held-keys.ts'
import { shieldWith } from './shield.ts'
import { adopt } from './style-sheets.ts'

export interface TopLayerOptions {
  /** Something of the page that it belongs to: tells the document, and the page's own dialog that it must stand in. */
  readonly beside: Element
  readonly css: string
  /** All else on the page rests until it is closed; it takes the focus at once. */
  readonly modal?: boolean
  /** Heard before the browser acts on it, while the focus is inside; true where it was meant for us. */
  readonly onKey?: (event: KeyboardEvent) => boolean
  /** Whether Escape pressed in the page closes it too, and is not heard there. */
  readonly escapable?: boolean
  readonly onClosed?: () => void
}

export interface TopLayer {
  /** What shows. Give it a role and a name. */
  readonly box: HTMLElement
  readonly isOpen: boolean
  /** Undoes the zoom that the page has given itself (`html { zoom: 2 }`): our sizes and places are those of the window. */
  keepSize(): void
  /** Whether an event heard by the window comes from inside. */
  holds(event: Event): boolean
  /** What has the focus in it. */
  readonly focused: Element | null
  /** Takes the focus; where it came from is remembered, unless it was inside already. */
  takeFocus(element?: HTMLElement): void
  /** Where the focus was before; undefined while it never was inside. */
  readonly stand: Stand | undefined
  /** The focus goes back to where it came from, unless the person has put it elsewhere meanwhile. */
  close(): void
}

const BESIDE_THE_BOX = `
:host { all: initial !important; direction: ltr !important; position: fixed !important; inset: 0 auto auto 0 !important; inline-size: 0 !important; block-size: 0 !important; }
`

/** What a click is made of; the page’s own listeners would take it for one beside its menus and dialogs. */
const POINTER = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'auxclick', 'dblclick', 'contextmenu', 'touchstart', 'touchend', 'wheel'] as const

/** Everything outside of a page's own modal dialog is out of reach; a shadow tree may lie between. */
function dialogAround(element: Element): Element | undefined {
  for (let at: Element | undefined = element; at; ) {
    const dialog = at.closest('dialog:modal')
    if (dialog) return dialog
    const root: Node = at.getRootNode()
    at = root instanceof ShadowRoot ? root.host : undefined
  }
  return undefined
}

export function openTopLayer({ beside, css, modal = false, onKey, escapable = false, onClosed }: TopLayerOptions): TopLayer {
  const { ownerDocument: document } = beside
  const view = document.defaultView ?? window
  const host = document.createElement('div')
  const root = host.attachShadow({ mode: 'closed' })
  adopt(root, BESIDE_THE_BOX + css)
  const box = document.createElement(modal ? 'dialog' : 'div')
  if (!modal) box.popover = 'manual'
  root.append(box)
  ;(dialogAround(beside) ?? document.documentElement).append(host)

  const keepSize = () => {
    const zoom = zoomOf(host)
    box.style.zoom = zoom === 1 ? '' : String(1 / zoom)
  }
  keepSize()

  const over = new AbortController()
  const keysOver = new AbortController()
  const keys = new HeldKeys()
  // It may stand in a shadow tree of the page, for which the window hears of that tree's host.
  const isWithin = (event: Event) => event.composedPath()[0] === host
  let stand: Stand | undefined

  const close = () => {
    if (over.signal.aborted) return
    over.abort()
    const hadFocus = root.activeElement !== null || document.activeElement === host
    host.remove()
    if (hadFocus) stand?.restore()
    // The key that closed it is still down: its release is not for the page either.
    if (!keys.any) keysOver.abort()
    onClosed?.()
  }
  const takeFocus = (element: HTMLElement = box) => {
    if (over.signal.aborted) return
    if (!root.activeElement) stand = rememberFocus(document) ?? stand
    element.focus({ preventScroll: true })
  }

  shieldWith((event) => {
    // Keys that the page makes up, and it can reach the host with them, are no person's.
    if (!event.isTrusted) return
    const within = isWithin(event)
    if (!(event instanceof KeyboardEvent)) {
      if (within) event.stopImmediatePropagation()
      return
    }
    const isEscape = event.type === 'keydown' && event.key === 'Escape' && !over.signal.aborted && !event.isComposing
    const closes = isEscape && (within || escapable)
    const isHeld = keys.holds(event, within || closes)
    if (isHeld) event.stopImmediatePropagation()
    if (over.signal.aborted && !keys.any) keysOver.abort()
    if (!isHeld || over.signal.aborted || event.type !== 'keydown') return
    if (onKey?.(event)) event.preventDefault()
    else if (closes) {
      event.preventDefault()
      close()
    }
  }, keysOver.signal)
  for (const kind of POINTER) root.addEventListener(kind, (event) => event.stopPropagation(), { signal: over.signal, passive: true })
  // A press of the mouse leaves the focus, and with it the caret, where it is.
  if (!modal) root.addEventListener('mousedown', (event) => event.target instanceof HTMLTextAreaElement || event.preventDefault(), { signal: over.signal })
  box.addEventListener(
    'cancel',
    (event) => {
      event.preventDefault()
      close()
    },
    { signal: over.signal },
  )
  view.addEventListener('pagehide', close, { signal: over.signal })

  if (modal) {
    stand = rememberFocus(document)
    ;(box as HTMLDialogElement).showModal()
  } else box.showPopover()

  return {
    box,
    get isOpen() {
      return !over.signal.aborted
    },
    keepSize,
    holds: isWithin,
    get focused() {
      return root.activeElement
    },
    get stand() {
      return stand
    },
    takeFocus,
    close,
  }
}
