/**
 * A store with what the organisation decided in it. Of one value the organisation's counts, lists grow; what is saved is
 * the person's own alone, so that nothing of the organisation's stays when it takes its hand away.
 */
import { layerSettings } from '#core/pack/layer-settings.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import type { Store } from './store.ts'
import { withoutManaged } from './without-managed.ts'

export function managedStore<S extends Store>(store: S, managed: Settings): S {
  if (Object.keys(managed).length === 0) return store
  // By prototype, so that what the store computes anew each time, such as its notice, stays alive.
  return Object.assign(Object.create(store) as S, {
    managed,
    settings: async () => layerSettings(await store.settings(), managed),
    saveSettings: (settings: Settings) => store.saveSettings(withoutManaged(settings, managed)),
  })
}
