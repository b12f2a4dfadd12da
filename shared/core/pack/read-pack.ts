/** Reads pack files. Brings the schemas and zod with it: load it only where a pack is imported. */
import type { Layer, Layered } from './layer.ts'
import { layer, upperFirst } from './layers.ts'
import type { Pack } from './pack.ts'
import { provePack, proving } from './prove-pack.ts'
import { atOnce, type InSteps } from './steps.ts'
import { type ReadPack, validating, validPack } from './valid-pack.ts'
import { refuseOutOfDate } from './validity.ts'

export type { ReadPack } from './valid-pack.ts'

/**
 * One pack file, validated and proved over the layers above it: its own examples must hold there.
 * @param json - what JSON.parse gave
 * @throws PackError naming file, place and remedy
 */
export const readPack = (file: string, json: unknown, top: Pack, above: readonly Layer[] = []): ReadPack => atOnce(readingPack(file, json, top, above))

/** The same in steps: a party's pack of two thousand rules takes seconds. */
export function* readingPack(file: string, json: unknown, top: Pack, above: readonly Layer[] = []): InSteps<ReadPack> {
  const read = yield* validating(file, json)
  yield* proving(file, read, top, above)
  return read
}

/**
 * Several pack files over the top pack, each proved over those above it, whatever the order in which they are given.
 * @param files - `frozen`: past its days it is used all the same; its own rules are then silent
 * @param today - ISO, local: a pack that is not in force is refused
 * @throws PackError naming file, place and remedy
 */
export function readPacks(
  files: readonly { readonly file: string; readonly json: unknown; readonly frozen?: boolean }[],
  top: Pack,
  today: string,
): Layered & { readonly packs: readonly ReadPack[] } {
  const read = files.map(({ file, json, frozen }) => ({ file, frozen, pack: validPack(file, json) })).sort((a, b) => upperFirst(a.pack, b.pack))
  const packs = read.map(({ pack }) => pack)
  for (const [i, { file, frozen, pack }] of read.entries()) {
    refuseOutOfDate(file, frozen ? { validFrom: pack.validFrom } : pack, today)
    provePack(file, pack, top, packs.slice(0, i))
  }
  return { ...layer(top, ...packs), packs }
}
