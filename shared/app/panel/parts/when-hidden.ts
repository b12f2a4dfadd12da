/** What was not kept yet is kept when the page goes out of sight: a tab that is closed leaves no field first, and a phone may never show it again. */
export function whenHidden(keep: () => void, signal: AbortSignal): void {
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && keep(), { signal })
  window.addEventListener('pagehide', keep, { signal })
}
