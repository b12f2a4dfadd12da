/** What a page's host says of its writes. */
import type { Receipt } from '#app/host/draft-host.ts'

export const changedSince = (message: string): Receipt => ({ outcome: 'changed-since', message })
export const refused = (message: string, copy?: string): Receipt => (copy ? { outcome: 'refused', message, copy } : { outcome: 'refused', message })

export const CHANGED = changedSince('The text has changed since it was checked, so nothing was written.')
export const CLOSED = 'The draft is no longer open on the page, so nothing was written.'
export const COMPOSING = 'A word is just being written. Finish it, and try again.'
export const HIDDEN = 'The draft is folded away or hidden. Open it on the page, and try again.'
export const NOT_AS_MEANT = 'The text did not come out as meant, so it was taken back.'
export const DAMAGED = 'The text did not come out as meant, and not all of it could be taken back: please look at it, and press Ctrl+Z.'
