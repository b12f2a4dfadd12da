/**
 * Hears presses and keys on the window, in the capture phase, before a page does: the loader listens from the start of the
 * page, where no page script has run, and hands on to the guard once there is one. Without a guard each event costs a call.
 */
export type Ear = (event: Event) => void

const KINDS = ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend', 'click', 'keydown', 'keypress', 'keyup'] as const

/**
 * In the extension's own world, so that loader and compose script share it and the page cannot see it. One ear: a guard
 * that was left behind by an update gives way to its successor.
 */
const world = globalThis as { hearsSend?: Ear; sendEar?: Ear }

/** Called again it changes nothing, since the browser hears each listener once; unless it has taken them all away. */
export function listenFirst(view: Window): void {
  world.hearsSend ??= (event) => world.sendEar?.(event)
  const hear = world.hearsSend
  // A touch is only kept from the page, never cancelled: so the browser need not wait for us to scroll.
  for (const kind of KINDS) view.addEventListener(kind, hear, { capture: true, passive: kind.startsWith('touch') })
}

export function hearWith(ear: Ear, signal: AbortSignal): void {
  if (signal.aborted) return
  listenFirst(window)
  world.sendEar = ear
  signal.addEventListener(
    'abort',
    () => {
      if (world.sendEar === ear) world.sendEar = undefined
    },
    { once: true },
  )
}
