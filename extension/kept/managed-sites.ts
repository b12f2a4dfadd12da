/** Sites that the organisation keeps Seconder off, among those that the person switched off; never kept as the person's own. */
import type { Preferences, Store } from '#app/store/store.ts'

export function withManagedSites<S extends Store>(store: S, sitesOff: readonly string[]): S {
  if (sitesOff.length === 0) return store
  return Object.assign(Object.create(store) as S, {
    async preferences(): Promise<Preferences> {
      const kept = await store.preferences()
      return { ...kept, switches: { ...kept.switches, off: [...new Set([...(kept.switches?.off ?? []), ...sitesOff])] } }
    },
    savePreferences({ switches, ...others }: Partial<Preferences>): Promise<void> {
      const own = switches?.off?.filter((origin) => !sitesOff.includes(origin))
      return store.savePreferences(switches ? { ...others, switches: { ...switches, ...(own ? { off: own } : {}) } } : others)
    },
  })
}
