/** The packs of `--pack`: read, proved, laid over each other. Brings zod with it, so it is loaded only when there is one. */
import type { Layered } from '#core/pack/layer.ts'
import { LARGEST_PACK } from '#core/pack/limits.ts'
import type { Pack } from '#core/pack/pack.ts'
import { type ReadPack, readPacks } from '#core/pack/read-pack.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import type { Io } from '../io.ts'
import { parseJson, utf8 } from './json-file.ts'
import { readFileWithin } from './read-file.ts'

/** @throws Unusable or PackError, naming the file, the place and the remedy */
export async function readPackFiles(
  paths: readonly string[],
  top: Pack,
  { today }: Pick<Io, 'today'>,
): Promise<Layered & { readonly packs: readonly ReadPack[]; readonly sealed: readonly Settings[] }> {
  const files: { file: string; json: unknown }[] = []
  for (const file of paths) files.push({ file, json: parseJson(utf8(await readFileWithin(file, LARGEST_PACK, 'Split the pack into several.'), file), file) })
  const { packs, ...layered } = readPacks(files, top, today)
  return { ...layered, packs, sealed: packs.flatMap(({ sealed }) => sealed ?? []) }
}
