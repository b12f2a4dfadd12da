/** The engine with its pack, and the readers, loaded when a command needs them. */
import type { TimedEngine } from '#core/checker/engine.ts'
import type { Draft } from '#core/draft/draft.ts'
import type { FileKind } from '#core/draft/readers/read-draft.ts'
import type { Layered } from '#core/pack/layer.ts'
import type { Pack } from '#core/pack/pack.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import type { Given } from './command.ts'
import { readFileWithin } from './input/read-file.ts'
import type { Io } from './io.ts'

export interface Loaded extends Layered {
  /** The pack that Seconder comes with, on which the others stand. */
  readonly base: Pack
  /** The settings that the packs carry, from the top down. */
  readonly sealed: readonly Settings[]
}

/** The pack that Seconder comes with, and over it those of `--pack` and `--own`. @throws Unusable, PackError or TemplateError, naming the file */
export async function loadPack(given: Given, io: Io): Promise<Loaded> {
  const loaded = await loadPacks(given, io)
  const folder = given.value('own')
  if (folder === undefined) return loaded
  const [{ readOwnTemplates }, { layer }] = await Promise.all([import('./input/own-templates.ts'), import('#core/pack/layers.ts')])
  const { pack, off, decisions } = layer(loaded.pack, await readOwnTemplates(folder))
  return { ...loaded, pack, off: [...loaded.off, ...off], decisions: [...loaded.decisions, ...decisions] }
}

async function loadPacks(given: Given, io: Io): Promise<Loaded> {
  const { starter: base } = await import('#generated/starter.ts')
  if (!given.has('pack')) return { base, pack: base, off: [], decisions: [], sealed: [] }
  const { readPackFiles } = await import('./input/pack-files.ts')
  return { base, ...(await readPackFiles(given.all('pack'), base, given, io)) }
}

export async function loadEngine(pack: Pack, timed = false): Promise<TimedEngine> {
  const { createEngine } = await import('#core/checker/engine.ts')
  return createEngine(pack, { timed })
}

/** A file as a draft. @throws UnreadableDraft or Unusable, naming the file */
export async function readDraftFile(path: string, as?: FileKind): Promise<Draft> {
  const { readDraft } = await import('#core/draft/readers/read-draft.ts')
  return readDraft(path, await readFileWithin(path), as)
}
