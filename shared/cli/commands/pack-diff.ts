/** `seconder pack diff`: what changes from one version to the next, in plain words. */
import { statementsOf } from '#app/packs/verify-pack.ts'
import { diffKeys } from '#core/pack/diff/diff-keys.ts'
import { diffPacks } from '#core/pack/diff/diff-packs.ts'
import type { PackFile } from '#core/pack/pack-file.schema.ts'
import type { KeySet } from '#core/pack/signed/key-set.schema.ts'
import { NotTrusted } from '#core/pack/signed/refusal.ts'
import { validPack } from '#core/pack/valid-pack.ts'
import type { Given } from '../command.ts'
import { readPackJson } from '../input/pack-json.ts'
import { readSignedPack } from '../input/signed-packs.ts'
import type { Io } from '../io.ts'
import { wrap } from '../output/wrap.ts'
import { Unusable } from '../unusable.ts'
import { contentOf } from './pack-above.ts'

export async function packDiff(given: Given, [old, now, ...more]: readonly string[], io: Io): Promise<0> {
  if (old === undefined || now === undefined || more.length > 0) throw new Unusable('say which two packs: seconder pack diff old.seconder new.seconder')
  const [before, after] = [await readable(old, given), await readable(now, given)]
  const lines = [...diffPacks(before.pack, after.pack), ...diffKeys(before.keys, after.keys)]
  await io.out(lines.length === 0 ? 'Nothing differs.\n' : lines.map((line) => `${wrap(line, '  ', '- ')}\n`).join(''))
  return 0
}

async function readable(path: string, given: Given): Promise<{ pack: PackFile; keys?: KeySet }> {
  const json = await contentOf(path, given)
  validPack(path, json)
  if (((await readPackJson(path)) as { seconder?: unknown }).seconder !== 'signed-pack') return { pack: json as PackFile }
  try {
    const keys = (await statementsOf(path, await readSignedPack(path))).keySets.at(-1)?.said
    return { pack: json as PackFile, ...(keys && { keys }) }
  } catch (error) {
    throw error instanceof NotTrusted ? new Unusable(`${path}: ${error.message}.`) : error
  }
}
