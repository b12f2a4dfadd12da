/** Where a popover stands: under the words, above them where there is no room, and always inside the window. */

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface Stood {
  readonly left: number
  readonly top: number
  /** It scrolls inside where the window is lower than it is. */
  readonly maxHeight: number
}

const EDGE = 8
const GAP = 6

/** @param size what it would take up with all the room it wants */
export function placeBeside(anchor: Box, size: { readonly width: number; readonly height: number }, window: Box): Stood {
  const below = window.bottom - EDGE - (anchor.bottom + GAP)
  const above = anchor.top - GAP - (window.top + EDGE)
  const isBelow = size.height <= below || below >= above
  const most = window.bottom - window.top - 2 * EDGE
  const room = isBelow ? below : above
  // Words outside the window, or as high as it: then it stands over them.
  const maxHeight = Math.min(most, Math.max(room, Math.min(size.height, most / 2)))
  const height = Math.min(size.height, maxHeight)
  const top = isBelow ? anchor.bottom + GAP : anchor.top - GAP - height
  return {
    left: within(anchor.left, window.left + EDGE, window.right - EDGE - size.width),
    top: within(top, window.top + EDGE, window.bottom - EDGE - height),
    maxHeight,
  }
}

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most))

/** What the person sees of the window: less of it where they have zoomed in by fingers. */
export function seenWindow(): Box {
  const { offsetLeft = 0, offsetTop = 0, width = innerWidth, height = innerHeight } = window.visualViewport ?? {}
  return { left: offsetLeft, top: offsetTop, right: offsetLeft + width, bottom: offsetTop + height }
}
