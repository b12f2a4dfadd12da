/** Compiles the packs in use, a stretch at a time, and keeps what came of it for the next start. */
import { buildingPack } from '#core/checker/built/build-pack.ts'
import { inTurns } from '../packs/in-turns.ts'
import type { Store } from '../store/store.ts'
import { keepCompiled, type LayeredChecks, layeredOf } from './compiled-packs.ts'
import type { LoadedPacks } from './load-packs.ts'
import { layered } from './over-starter.ts'
import type { PackPolicy } from './pack-policy.ts'
import { topPack } from './top-pack.ts'

export async function compileLayers(
  store: Pick<Store, 'ready' | 'keepReady' | 'packs'>,
  { layers, sealed, records, vouched, shown }: LoadedPacks,
  policy: PackPolicy,
): Promise<LayeredChecks> {
  const { pack, decisions } = layered(await topPack(), layers, policy)
  const texts = await inTurns(buildingPack(pack))
  const editions = pack.templates.map(({ id, title, version, withdrawn }) => ({ id, title, version, ...(withdrawn && { withdrawn }) }))
  // Of one that is not in use something has to be said, by whoever loads them all.
  if (shown.every(({ not }) => not === undefined)) await keepCompiled(store, records, policy, { vouched, sealed, texts, editions, decisions })
  return layeredOf({ ...texts, editions: JSON.stringify(editions), decisions: JSON.stringify(decisions) })
}
