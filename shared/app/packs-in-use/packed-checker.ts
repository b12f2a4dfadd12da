/** The checker of a page that checks by itself, with the packs in use; where there are none, the one that was built. */
import { inSlices } from '../check-in-slices.ts'
import type { Checker } from '../panel/checker.ts'
import { starterChecker } from '../starter-checker.ts'
import type { PackedStore } from './with-packs.ts'

export function packedChecker(store: Pick<PackedStore, 'inUse'>): Checker {
  let made: { readonly digest: string; readonly check: Checker['check'] } | undefined
  return {
    async check(draft, input) {
      const { layered } = await store.inUse()
      if (!layered) return starterChecker.check(draft, input)
      const { pack } = layered
      if (made?.digest !== pack.digest) {
        const { createEngine } = await import('#core/checker/engine.ts')
        made = { digest: pack.digest, check: inSlices(createEngine(pack)) }
      }
      return made.check(draft, input)
    },
  }
}
