/**
 * Keeps keys from the page. Whoever listens first on the window, in the capture phase, can hold an event before any
 * listener of the page hears it: so the loader listens from the start of the page, and hands on to whoever shields.
 */

/** Looks at every event below before the page does; holds it back with `stopImmediatePropagation`. */
export type Shield = (event: Event) => void

const KINDS = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'cut', 'copy', 'focus', 'focusin', 'blur', 'focusout'] as const

/** In the extension's own world, so that loader and compose script share it and the page cannot see it. */
const world = globalThis as { shields?: Set<Shield>; hearsKeys?: Shield }

/** Called again it changes nothing, since the browser hears each listener once; unless it has taken them all away. */
export function hearFirst(view: Window): void {
  world.shields ??= new Set()
  world.hearsKeys ??= (event) => {
    for (const shield of [...(world.shields ?? [])]) shield(event)
  }
  for (const kind of KINDS) view.addEventListener(kind, world.hearsKeys, { capture: true })
}

export function shieldWith(shield: Shield, signal: AbortSignal): void {
  if (signal.aborted) return
  hearFirst(window)
  world.shields?.add(shield)
  signal.addEventListener('abort', () => world.shields?.delete(shield), { once: true })
}
