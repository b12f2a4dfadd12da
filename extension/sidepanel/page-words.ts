/** What the person should know of the page in front of them. */
import type { Followed } from './follower.ts'

/** Where there is no draft: why, and how to get to one. */
export function noDraftWords(page: Followed['page']): string | undefined {
  if (page === undefined) return 'Looking at the page…'
  if (page === 'served' || (typeof page === 'object' && 'once' in page)) return undefined
  if (page === 'not-served' || !('refused' in page)) return 'No draft is read here now. You can still fill templates and copy them.'
  return `The browser does not let Seconder read this page. Reload it; if that does not help, ask whoever looks after your browser to allow Seconder here.${page.refused && ` The browser says: ${page.refused}`}`
}

/** Where several drafts are open: which one this is, and how to get to another. */
export function whichWords({ host, about, others }: Followed): string {
  const [other] = others
  if (!host || !other) return ''
  return others.length === 1
    ? `Two drafts are open here. This is the one ${about}. To see the one ${other.about}, click in its text.`
    : `${others.length + 1} drafts are open here. This is the one ${about}. To see another, click in its text.`
}
