/** The sites as the options show them, over the switches that are kept. */
import { browser } from 'wxt/browser'
import type { SitesControl } from '#app/options/options-host.ts'
import type { Store } from '#app/store/store.ts'
import { packSites } from '../kept/pack-grants.ts'
import { switchesOf, switchSite } from '../kept/switches.ts'
import { MATCHES, SERVED } from '../sites-served.ts'

export function siteSwitches(store: Store, lockedOff: readonly string[]): SitesControl {
  const sites = Object.values(SERVED).map(({ name, origins }) => ({ name, origins, locked: origins.some((origin) => lockedOff.includes(origin)) }))
  const granted = async () => {
    const [{ origins = [] }, forPacks] = await Promise.all([browser.permissions.getAll(), packSites()])
    return origins.filter((origin) => !MATCHES.includes(origin) && !forPacks.includes(origin))
  }
  return {
    sites,
    off: async () => new Set((await switchesOf(store)).off),
    async turn({ origins }, on) {
      for (const origin of origins) await switchSite(store, origin, on)
    },
    async setOff(origins) {
      const { switches } = await store.preferences()
      await store.savePreferences({ switches: { ...switches, off: [...origins] } })
    },
    granted,
    takeBack: async (origin) => void (await browser.permissions.remove({ origins: [origin] })),
  }
}
