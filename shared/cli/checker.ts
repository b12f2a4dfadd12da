/** The engine with its pack, and the readers, loaded when a command needs them. */
import type { TimedEngine } from '#core/checker/engine.ts'
import type { Pack } from '#core/pack/pack.ts'

/** The pack that Seconder comes with. */
export const loadPack = async (): Promise<Pack> => (await import('#generated/starter.ts')).starter

export async function loadEngine(pack: Pack, timed = false): Promise<TimedEngine> {
  const { createEngine } = await import('#core/checker/engine.ts')
  return createEngine(pack, { timed })
}
