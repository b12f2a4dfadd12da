/** What in the page is an attempt to send, and which draft it would send. */
import type { Site } from '../sites/site.ts'

export interface Guarded {
  readonly root: HTMLElement
}

export interface Attempt<H extends Guarded> {
  readonly host: H
  /** What was pressed: Send, what stands beside it, an item of its menu, or the draft as a whole for a key. */
  readonly control: HTMLElement
  /** Pressed among the times that a mail may go at. */
  readonly goesLater?: boolean
}

type Sends = Pick<Site, 'sendControlsOf' | 'isSendKey'>

export const targetOf = (event: Event): Element | undefined => {
  const [target] = event.composedPath()
  return target instanceof Element ? target : undefined
}

/** Most keys and presses: no need to look for the controls. */
export const isWrittenIn = (target: Element): boolean => target.matches('input, textarea') || (target as HTMLElement).isContentEditable

/** A press, a release or a click on a control that sends. */
export function pressedIn<H extends Guarded>(event: Event, hosts: Iterable<H>, site: Sends): Attempt<H> | undefined {
  const target = targetOf(event)
  if (!target || isWrittenIn(target)) return undefined
  for (const host of hosts) {
    const control = site.sendControlsOf(host.root).find((one) => one.contains(target))
    if (control) return { host, control }
  }
  return undefined
}

/** A key that sends from anywhere in the draft, or one that presses a control that sends. */
export function keyedIn<H extends Guarded>(event: KeyboardEvent, hosts: Iterable<H>, site: Sends): Attempt<H> | undefined {
  if (event.isComposing) return undefined
  if (site.isSendKey(event)) {
    const target = targetOf(event)
    for (const host of hosts) if (target && host.root.contains(target)) return { host, control: host.root }
  }
  return event.key === 'Enter' || event.key === ' ' ? pressedIn(event, hosts, site) : undefined
}
