/** The sites as the options show them, over the switches that are kept. */
import { browser } from 'wxt/browser'
import type { SitesControl } from '#app/options/options-host.ts'
import type { Store } from '#app/store/store.ts'
import { switchesOf, switchSite } from '../kept/switches.ts'
import { isServed } from '../sites-served.ts'

const KNOWN = [
  { name: 'Gmail', origins: ['https://mail.google.com'] },
  {
    name: 'Outlook on the web',
    origins: ['https://outlook.cloud.microsoft', 'https://outlook.office.com', 'https://outlook.office365.com', 'https://outlook.live.com'],
  },
] as const

export function siteSwitches(store: Store, lockedOff: readonly string[]): SitesControl {
  const sites = KNOWN.map(({ name, origins }) => {
    const served = origins.filter((origin) => isServed(`${origin}/`))
    return { name, origins: served, locked: served.some((origin) => lockedOff.includes(origin)) }
  }).filter(({ origins }) => origins.length > 0)
  const granted = async () => ((await browser.permissions.getAll()).origins ?? []).filter((origin) => !isServed(origin.replace('*', '')))
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
