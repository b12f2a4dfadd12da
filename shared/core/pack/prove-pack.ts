/** Proves a valid pack in its place: what it says of the layers above is allowed, what it names is there, its examples hold. */
import { createEngine, type TimedEngine } from '../checker/engine.ts'
import { checkExamples, type FailedExample } from './check-examples.ts'
import type { Layer, Layered } from './layer.ts'
import { layer } from './layers.ts'
import { checkNamedLists } from './named-lists.ts'
import type { Pack } from './pack.ts'
import { PackError } from './pack-error.ts'
import type { ReadPack } from './valid-pack.ts'

/** @throws PackError naming file, place and remedy */
export function provePack(file: string, read: ReadPack, top: Pack, above: readonly Layer[]): Layered {
  const layered = layer(top, ...above, read)
  refuseNotAllowed(file, read, layered)
  checkNamedLists(file, read, layered.pack.words)
  refuseFailing(file, read, engineOf(file, layered.pack))
  return layered
}

function refuseNotAllowed(file: string, { id }: ReadPack, { decisions }: Layered): void {
  const refused = decisions.filter((decision) => decision.refused !== undefined && decision.pack.id === id)
  const [first] = refused
  if (first) throw new PackError(file, first.about, `${first.refused}${others(refused.map(({ about }) => about))}`)
}

/** A fresh engine; whatever it cannot compile is said of the pack. */
function engineOf(file: string, pack: Pack): TimedEngine {
  try {
    return createEngine(pack)
  } catch (error) {
    throw new PackError(file, 'open', (error as Error).message)
  }
}

function refuseFailing(file: string, { examples }: ReadPack, engine: TimedEngine): void {
  const failed: FailedExample[] = []
  for (const [rule, own] of Object.entries(examples)) {
    try {
      failed.push(...checkExamples(engine, rule, own, {}))
    } catch (error) {
      if (error instanceof PackError) throw new PackError(file, `${error.file}, ${error.place}`, error.remedy)
      throw error
    }
  }
  const [first] = failed
  if (first)
    throw new PackError(
      file,
      first.rule,
      `its example “${first.text.replace(/\s+/g, ' ').slice(0, 90)}” ${first.why}; mend the rule or the example${others(failed.map(({ rule }) => rule))}`,
    )
}

/** ' (and 2 more: GP-91, GP-92)' */
function others([, ...more]: readonly string[]): string {
  return more.length === 0 ? '' : ` (and ${more.length} more: ${[...new Set(more)].slice(0, 5).join(', ')})`
}
