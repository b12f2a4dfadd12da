/** The engine of the background, with the packs in use; where there are none, or they cannot be opened, as it was built. */
import type { PackedStore } from '#app/packs-in-use/with-packs.ts'
import type { Checks } from '#core/checker/compile-pack.ts'
import { createEngine } from '#core/checker/engine.ts'
import type { Engine } from '#core/checker/verdict.ts'
import { starterChecks } from '#generated/starter-checks.ts'

type Opens = () => Promise<Pick<PackedStore, 'inUse'>>

export async function checksInUse(store: Opens): Promise<Checks> {
  const packs = await store().then(
    (opened) => opened.inUse(),
    () => undefined,
  )
  return packs?.layered?.pack ?? starterChecks
}

export function engineWith(store: Opens): () => Promise<Engine> {
  let made: { readonly of: string; readonly engine: Engine } | undefined
  return async () => {
    const checks = await checksInUse(store)
    if (made?.of !== checks.digest) made = { of: checks.digest, engine: createEngine(checks) }
    return made.engine
  }
}
