/**
 * Tells when an element stands elsewhere in the window, or has another size, for whatever reason, without asking at every
 * frame. The browser is asked to watch exactly the stretch of the window in which the element now stands: as soon as it
 * leaves it, even by a part, an IntersectionObserver hears of it, and the next stretch is watched.
 */
const NEAR = 0.001
/** The least share that can be watched for: that anything shows. */
const LEAST = 0.0001

export function whenMoved(element: Element, moved: () => void, signal: AbortSignal): void {
  const view = element.ownerDocument.defaultView ?? window
  const again = { capture: true, passive: true, signal }
  view.addEventListener('scroll', moved, again)
  view.addEventListener('resize', moved, again)
  // Inside a shadow root scrolling is heard of nowhere but there.
  element.getRootNode().addEventListener('scroll', moved, again)
  element.addEventListener('scroll', moved, again)
  view.addEventListener('transitionend', moved, again)
  view.addEventListener('animationend', moved, again)
  element.ownerDocument.fonts?.addEventListener('loadingdone', moved, { signal })
  const size = new ResizeObserver(moved)
  size.observe(element)
  let stand: IntersectionObserver | undefined
  const watch = (threshold = 1) => {
    stand?.disconnect()
    const root = element.ownerDocument
    const { clientWidth, clientHeight } = root.documentElement
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect()
    if (signal.aborted || !width || !height) return
    const rootMargin = [top, clientWidth - right, clientHeight - bottom, left].map((side) => `${-Math.floor(side)}px`).join(' ')
    let first = true
    stand = new IntersectionObserver(
      ([entry]) => {
        const shown = entry?.intersectionRatio ?? 0
        const isFirst = first
        first = false
        if (Math.abs(shown - threshold) < NEAR) return
        if (!isFirst) moved()
        // What shows only in part, or not at all, is watched for a change of that part.
        watch(isFirst ? Math.max(shown, LEAST) : 1)
      },
      { root, rootMargin, threshold: Math.min(1, threshold) },
    )
    stand.observe(element)
  }
  watch()
  signal.addEventListener('abort', () => {
    size.disconnect()
    stand?.disconnect()
  })
}
