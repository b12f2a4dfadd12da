/**
 * Some editors write their frame's document with `document.write` after our script began in it, and the browser then takes
 * all listeners away. Only such a frame is watched, and only for another root element.
 */
export function whenRewritten(document: Document, again: () => void, signal: AbortSignal): void {
  if (!document.URL.startsWith('about:')) return
  const observer = new MutationObserver(again)
  observer.observe(document, { childList: true })
  signal.addEventListener('abort', () => observer.disconnect())
}
