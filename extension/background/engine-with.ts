/** The engine of the background, with the packs in use; where there are none, or they cannot be opened, as it was built. */
import type { PackedStore } from '#app/packs-in-use/with-packs.ts'
import type { Checks } from '#core/checker/compile-pack.ts'
import { createEngine } from '#core/checker/engine.ts'
import type { Engine } from '#core/checker/verdict.ts'
import { starterChecks } from '#generated/starter-checks.ts'

export function engineWith(store: () => Promise<Pick<PackedStore, 'inUse'>>): () => Promise<Engine> {
  let made: { readonly of: string; readonly engine: Engine } | undefined
  return async () => {
    const packs = await store().then(
      (opened) => opened.inUse(),
      () => undefined,
    )
    const checks: Checks = packs?.layered?.pack ?? starterChecks
    if (made?.of !== checks.digest) made = { of: checks.digest, engine: createEngine(checks) }
    return made.engine
  }
}
