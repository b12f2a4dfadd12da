/** The sites that the person lets Seconder look at always, beside those it was made for: the browser keeps the list. */
import { browser } from 'wxt/browser'
import { packSites } from '../kept/pack-grants.ts'
import { everyPageOf, MATCHES } from '../sites-served.ts'

const ID = 'granted-sites'

/** Whatever its pages are called: `https://mill.example/*`. */
async function granted(): Promise<string[]> {
  const [{ origins = [] }, forPacks] = await Promise.all([browser.permissions.getAll(), packSites()])
  return origins.filter((match) => !MATCHES.includes(match) && !forPacks.includes(match))
}

/** Whether the browser lets us read this site without being asked each time; the person may take away even what we were made for. */
export async function isAllowed(site: string): Promise<boolean> {
  const pages = everyPageOf(site)
  return pages !== undefined && !(await packSites()).includes(pages) && browser.permissions.contains({ origins: [pages] })
}

/** One change after the other: two at once would both find nothing registered. */
let settling: Promise<void> = Promise.resolve()

/** Sees that the loader is put into the pages of just these sites, now and after a restart of the browser. An update of the extension forgets it. */
export function settleGrants(): Promise<void> {
  settling = settling.catch(() => {}).then(settle)
  return settling
}

async function settle(): Promise<void> {
  const matches = await granted()
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] })
  if (matches.length === 0) {
    if (known) await browser.scripting.unregisterContentScripts({ ids: [ID] })
    return
  }
  const script = { id: ID, matches, js: ['loader.js'], runAt: 'document_start' as const, allFrames: true, matchOriginAsFallback: true, persistAcrossSessions: true }
  if (known) await browser.scripting.updateContentScripts([script])
  else await browser.scripting.registerContentScripts([script])
}
