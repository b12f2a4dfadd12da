/**
 * Tells where an element of the page stands in the window, for as long as it stands there, without touching it. A window
 * cut to the very place of the element is watched: when it moves, for whatever reason, it no longer fills that window.
 */

/** @param told its place; undefined while it is not shown, or something covers it */
export function followElement(element: Element, told: (rect: DOMRect | undefined) => void, signal: AbortSignal): void {
  let watched: IntersectionObserver | undefined
  let waiting = false

  const look = () => {
    waiting = false
    watched?.disconnect()
    if (signal.aborted) return
    const rect = element.getBoundingClientRect()
    const isSeen = rect.width > 0 && rect.bottom > 0 && rect.right > 0 && rect.top < innerHeight && rect.left < innerWidth
    told(isSeen && isOnTop(element, rect) ? rect : undefined)
    const cut = [rect.top, innerWidth - rect.right, innerHeight - rect.bottom, rect.left]
    const rootMargin = isSeen ? cut.map((side) => `${-Math.floor(side)}px`).join(' ') : '0px'
    let first: number | undefined
    watched = new IntersectionObserver(
      (entries) => {
        const ratio = entries.at(-1)?.intersectionRatio ?? 0
        if (first === undefined) first = ratio
        else if (ratio !== first) soon()
      },
      { rootMargin, threshold: [0, 0.25, 0.5, 0.75, 0.9, 0.99, 1] },
    )
    watched.observe(element)
  }
  /** A moving element is looked at once a frame. */
  const soon = () => {
    if (waiting || signal.aborted) return
    waiting = true
    requestAnimationFrame(look)
  }

  const options = { capture: true, passive: true, signal }
  for (const kind of ['scroll', 'resize', 'pointerup', 'focusin'] as const) window.addEventListener(kind, soon, options)
  const size = new ResizeObserver(soon)
  size.observe(element)
  signal.addEventListener('abort', () => {
    watched?.disconnect()
    size.disconnect()
  })
  look()
}

function isOnTop(element: Element, { left, right, top, bottom }: DOMRect): boolean {
  const there = element.ownerDocument.elementFromPoint((left + right) / 2, (top + bottom) / 2)
  return there !== null && (element.contains(there) || there.contains(element))
}
