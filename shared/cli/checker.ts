/** The engine with its pack, and the readers, loaded when a command needs them. */
import type { TimedEngine } from '#core/checker/engine.ts'
import type { Draft } from '#core/draft/draft.ts'
import type { FileKind } from '#core/draft/readers/read-draft.ts'
import type { Pack } from '#core/pack/pack.ts'
import { readFileWithin } from './input/read-file.ts'

/** The pack that Seconder comes with. */
export const loadPack = async (): Promise<Pack> => (await import('#generated/starter.ts')).starter

export async function loadEngine(pack: Pack, timed = false): Promise<TimedEngine> {
  const { createEngine } = await import('#core/checker/engine.ts')
  return createEngine(pack, { timed })
}

/** A file as a draft. @throws UnreadableDraft or Unusable, naming the file */
export async function readDraftFile(path: string, as?: FileKind): Promise<Draft> {
  const { readDraft } = await import('#core/draft/readers/read-draft.ts')
  return readDraft(path, await readFileWithin(path), as)
}
