/** What the browser extension can do for its options page. */
import type { OptionsHost } from '#app/options/options-host.ts'
import { packedChecker } from '#app/packs-in-use/packed-checker.ts'
import { localDay } from '#app/panel/today.ts'
import { starterPanel } from '#generated/starter-panel.ts'
import { openKept } from '../kept/open-kept.ts'
import { packAddresses } from '../kept/pack-grants.ts'
import { readManaged } from '../kept/read-managed.ts'
import { isShared } from '../kept/shared-computer.ts'
import { browserKeys } from './browser-keys.ts'
import { emptyElsewhere } from './empty-elsewhere.ts'
import { siteSwitches } from './site-control.ts'
import { turnShared } from './turn-shared.ts'

export async function extensionOptions(): Promise<OptionsHost> {
  const { managed } = await readManaged()
  const store = await openKept()
  return {
    store,
    checker: packedChecker(store),
    pack: starterPanel,
    today: localDay,
    studio: async () => (await import('#generated/starter.ts')).starter,
    addresses: await packAddresses(),
    sites: siteSwitches(store, managed.sitesOff ?? []),
    keys: browserKeys(),
    sharedComputer: {
      is: managed.sharedComputer ?? (await isShared()),
      locked: managed.sharedComputer !== undefined,
      async turn(on) {
        await turnShared(store, on)
        location.reload()
      },
    },
    emptyElsewhere,
  }
}
