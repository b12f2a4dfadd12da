/**
 * Finds drafts as they come into use. On a page without one it costs a single question at each focus: no observer, no
 * timer. Only the draft with the focus is observed.
 */
import { isForm } from '../editors/unclobbered.ts'
import type { Site } from '../sites/site.ts'
import { leaveOf } from './opted-out.ts'
import { PageHost } from './page-host.ts'
import { whenRewritten } from './rewritten.ts'

export interface DraftListener {
  /** A draft came into use for the first time. */
  opened(host: PageHost): void
  /** The focus went into this draft, from elsewhere – another draft, a frame, another window; also called after `opened`. */
  focused(host: PageHost): void
  /** The draft is gone from the page. */
  closed(host: PageHost): void
}

/** Listens until `signal` aborts, which ends every draft here: nothing is observed or marked any more. A draft that already has the focus is found at once. */
export function attach(document: Document, site: Site, listener: DraftListener, signal: AbortSignal): void {
  const hosts = new Map<HTMLElement, PageHost>()
  let current: PageHost | undefined
  /** The focus went out of this document: into a frame, to our panel, to another window. */
  let left = false

  function open(root: HTMLElement): PageHost {
    const host = new PageHost(site, root)
    hosts.set(root, host)
    host.watch((changes) => {
      if (!changes.some(({ kind }) => kind === 'closed')) return
      hosts.delete(root)
      if (current === host) current = undefined
      listener.closed(host)
    }, new AbortController().signal)
    listener.opened(host)
    return host
  }

  function draftOf(element: Element): HTMLElement | undefined {
    const root = site.draftOf(element)
    const body = root && site.bodyOf(root)
    return !body || isForm(body) || leaveOf(body) === 'nothing' ? undefined : root
  }

  function enter(element: Element): void {
    const root = draftOf(element)
    const host = root && (hosts.get(root) ?? open(root))
    if (host === current && !left) return
    left = false
    if (host !== current) {
      current?.rest()
      current = host
      host?.use()
    }
    if (host) listener.focused(host)
  }

  if (signal.aborted) return
  signal.addEventListener('abort', () => {
    for (const host of [...hosts.values()]) host.end()
  })
  const focused = (event: Event) => {
    const [target] = event.composedPath()
    // Only a person's focus counts, and of a form itself nothing can be asked.
    if (event.isTrusted && target instanceof Element && !isForm(target)) enter(target)
  }
  const options = { capture: true, passive: true, signal }
  const listen = () => {
    document.addEventListener('focusin', focused, options)
    document.defaultView?.addEventListener('blur', ({ target }) => (left ||= target === document.defaultView), options)
  }
  listen()
  whenRewritten(document, listen, signal)
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  if (active && active !== document.body) enter(active)
  // A document's body is its active element also where nobody has ever clicked.
  else if (document.body?.isContentEditable && document.hasFocus()) enter(document.body)
}
