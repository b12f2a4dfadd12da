/** In the place of shared/core/checker/compile-pack.ts: the one pack here was compiled when it was built. */
import type { Checks, CompiledPack } from '#core/checker/compile-pack.ts'

let built: () => CompiledPack

export function keepBuilt(_pack: Checks, compiled: () => CompiledPack): void {
  built = compiled
}

export const compilePack = (_pack: Checks): CompiledPack => built()
