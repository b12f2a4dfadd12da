/// <reference types="office-js" />
/** What the Word host needs of the page it runs in; handed in, so that a test can put another Word there. */
export interface OfficeHere {
  readonly Word: typeof Word
  readonly Office: typeof Office
  /** The pane's page: whether anyone looks at it, and when they turn to it. */
  readonly page: PageHere
}

export interface PageHere {
  visible(): boolean
  /** Calls when the page is shown or gets the focus, until the signal says stop. */
  onReturn(work: () => void, signal: AbortSignal): void
}

export const thisPage = (): PageHere => ({
  visible: () => document.visibilityState === 'visible',
  onReturn(work, signal) {
    window.addEventListener('focus', work, { signal })
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && work(), { signal })
  },
})
