/** Sites that may be asked for a pack, and for nothing else: the permission is the browser's, so which ones they are is remembered here. */
import { browser } from 'wxt/browser'
import type { AddressControl } from '#app/options/options-host.ts'

export const PACK_SITES = 'packSites'

const matchOf = ({ hostname }: URL): string => `https://${hostname}/*`

/** As the browser writes them: `https://packs.example/*`. */
export async function packSites(): Promise<readonly string[]> {
  const { [PACK_SITES]: kept } = await browser.storage.local.get(PACK_SITES)
  return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : []
}

const keep = (sites: readonly string[]): Promise<void> => browser.storage.local.set({ [PACK_SITES]: [...new Set(sites)] })

/** What was allowed already is read beforehand: the browser lets a page ask only at the press itself. */
export async function packAddresses(): Promise<AddressControl> {
  let sites = await packSites()
  const { origins: had = [] } = await browser.permissions.getAll()
  return {
    async allow(address) {
      const match = matchOf(address)
      const asked = browser.permissions.request({ origins: [match] })
      // A site that is looked at anyway stays what it was.
      const isNew = !had.includes(match)
      const before = sites
      if (isNew) sites = [...sites, match]
      await keep(sites)
      const given = await asked.catch(() => false)
      if (given) return true
      sites = before
      await keep(sites)
      return false
    },
    async giveBack(address) {
      const match = matchOf(address)
      if (!sites.includes(match)) return
      await browser.permissions.remove({ origins: [match] })
      sites = sites.filter((one) => one !== match)
      await keep(sites)
    },
  }
}
