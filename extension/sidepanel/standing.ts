/** What Seconder does on the page in front of the person, in one sentence, and what the person can do about it. */
import { clock } from '../background/title.ts'
import type { PageKind, SwitchAsk } from '../messages/messages.ts'
import { everyPageOf, MATCHES } from '../sites-served.ts'

export type Act =
  /** Look at this page now. */
  | { readonly does: 'check'; readonly tab: number }
  /** Ask the browser for every page of this site. */
  | { readonly does: 'allow'; readonly pages: string }
  /** Give that back. */
  | { readonly does: 'give-back'; readonly pages: string }
  | { readonly does: 'switch'; readonly ask: SwitchAsk }

export interface Choice {
  readonly label: string
  readonly act: Act
}

export interface Standing {
  readonly says: string
  /** The one thing that most people will want here. */
  readonly first?: Choice
  /** The ways to have Seconder keep quiet. */
  readonly quiet: readonly Choice[]
}

interface Where {
  readonly tab: number
  /** The site in the tab, where the browser tells us. */
  readonly site: string | undefined
  /** Of a private window nothing is kept, and so no wish for a site. */
  readonly isPrivate: boolean
}

export function standing(page: PageKind, { tab, site, isPrivate }: Where): Standing | undefined {
  const on = (ask: SwitchAsk, label = 'Switch it on here'): Choice => ({ label, act: { does: 'switch', ask } })
  const quiet: Choice[] = [
    ...(site && !isPrivate ? [on({ site, on: false }, 'Off on this site')] : []),
    on({ tab, on: false }, 'Off in this tab'),
    on({ pause: 'hour' }, 'Off everywhere, for an hour'),
    on({ pause: 'until-told' }, 'Off everywhere, until I turn it on again'),
  ]
  if (page === 'served') {
    const pages = site && everyPageOf(site)
    const own: Choice[] = pages && !MATCHES.includes(pages) ? [{ label: 'Off on this site, unless I ask', act: { does: 'give-back', pages } }] : []
    return { says: 'Seconder is on here.', quiet: [...own, ...quiet] }
  }
  if (page === 'not-served') return { says: 'Seconder does not look at this page. Press its button in the browser’s bar to have what you write here checked.', quiet: [] }
  if ('may' in page) return { says: 'Seconder looks at this page only if you ask.', first: { label: 'Check what I write on this page', act: { does: 'check', tab } }, quiet: [] }
  if ('once' in page) {
    const pages = everyPageOf(page.once)
    return {
      says: 'Seconder is on here because you asked, until you leave this page.',
      ...(pages && !isPrivate ? { first: { label: 'Always on this site', act: { does: 'allow', pages } } } : {}),
      quiet,
    }
  }
  if ('refused' in page) return undefined
  const { off } = page
  if (off.by === 'pause')
    return {
      says: off.until ? `Seconder is paused until ${clock(off.until)}.` : 'Seconder is paused until you turn it on again.',
      first: on({ pause: 'end' }, 'Go on now'),
      quiet: [],
    }
  if (off.by === 'tab' || !page.site) return { says: 'Seconder is switched off in this tab.', first: on({ tab, on: true }), quiet: [] }
  return { says: `Seconder is switched off on ${new URL(page.site).host}.`, first: on({ site: page.site, on: true }), quiet: [] }
}
