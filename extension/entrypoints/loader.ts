/**
 * In every page served, from its start. Waits for the focus to come into a draft; costs one look at each focus, one question
 * where nothing runs yet, and at a key a look into an empty list.
 */
import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { listenFirst } from '../guard/ears.ts'
import { whenRewritten } from '../hosts/rewritten.ts'
import { bareMessage } from '../messages/bare-message.ts'
import { hearFirst } from '../popover/shield.ts'
import { isDraftField } from '../sites/draft-field.ts'
import { servedAt } from '../sites-served.ts'

/** In the extension's own world, which the page cannot see. */
const world = globalThis as { composeRuns?: boolean; lookForEditor?: () => unknown }

const isEditor = (target: Element): boolean => target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable)

const TEXT = ':has([contenteditable="true"], [contenteditable="plaintext-only"], textarea)'
/** What holds a whole mail, or more, on the pages of mails. */
const MAIL = ['[role="dialog"]', '[role="region"]', '[role="main"]', '[data-app-section]'].map((part) => part + TEXT).join()

/** Among its people, in its subject, on Send: a mail may go out without anybody having been in its text. A form may have a field called `closest`. */
const isBesideText = (target: Element): boolean => Element.prototype.closest.call(target, MAIL) !== null

export default defineUnlistedScript(() => {
  // Brought again, after a switch was thrown: an editor may have the focus already.
  if (world.lookForEditor) return void world.lookForEditor()
  const stop = new AbortController()
  const isInDraft = servedAt(window.origin) ? isBesideText : isDraftField
  const look = (target: EventTarget | null) => {
    if (world.composeRuns || !(target instanceof Element && (isEditor(target) || isInDraft(target)))) return
    // After an update nobody is left to ask, and another loader has taken over.
    if (browser.runtime?.id === undefined) return stop.abort()
    // Where Seconder is switched off, or cannot be reached, the next focus asks again.
    browser.runtime.sendMessage(bareMessage('wake')).catch(() => {})
  }
  // A page can make up a focus that nobody has.
  const focused = (event: Event) => event.isTrusted && look(event.composedPath()[0] ?? null)
  // A frame that came into the page after us: only a page that Seconder was asked to look at has such without a loader.
  const asked = new WeakSet<Element>()
  const options = { capture: true, passive: true, signal: stop.signal }
  const loaded = ({ target }: Event) => target instanceof HTMLIFrameElement && asked.delete(target)
  const left = ({ isTrusted }: Event) => {
    const frame = document.activeElement
    // Out of a frame it may go into another, of which the page around them hears nothing.
    const isFrame = frame instanceof HTMLIFrameElement
    if (!isTrusted || (isFrame ? asked.has(frame) : window === window.top)) return
    if (isFrame) asked.add(frame)
    if (browser.runtime?.id === undefined) return stop.abort()
    browser.runtime.sendMessage(bareMessage('frame')).catch(() => {})
  }
  const listen = () => {
    hearFirst(window)
    listenFirst(window)
    window.addEventListener('blur', left, { passive: true, signal: stop.signal })
    document.addEventListener('load', loaded, options)
    document.addEventListener('focusin', focused, options)
  }
  listen()
  whenRewritten(document, listen, stop.signal)
  // A document's body is its active element also where nobody has ever clicked.
  world.lookForEditor = () => (document.activeElement !== document.body || document.hasFocus()) && look(document.activeElement)
  world.lookForEditor()
})
