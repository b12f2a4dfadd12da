/** The pack that Seconder comes with, as others are laid over it: what the engine is made of is enough, of templates their editions. */
import type { Pack } from '#core/pack/pack.ts'

export async function topPack(): Promise<Pack> {
  const { starterChecks } = await import('#generated/starter-checks.ts')
  return starterChecks as unknown as Pack
}
