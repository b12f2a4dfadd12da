/** The layers over which a pack is proved: the pack that Seconder comes with, and those of `--pack`. */
import type { Layer } from '#core/pack/layer.ts'
import type { Pack } from '#core/pack/pack.ts'
import { readPacks } from '#core/pack/read-pack.ts'
import { NotTrusted } from '#core/pack/signed/refusal.ts'
import type { Given } from '../command.ts'
import { readPackJson } from '../input/pack-json.ts'
import { readSignedPack } from '../input/signed-packs.ts'
import type { Io } from '../io.ts'
import { Unusable } from '../unusable.ts'

/** What stands above is looked at, not taken into use: its signatures are asked for where it is. */
export async function layersAbove(given: Given, io: Pick<Io, 'today'>): Promise<{ readonly top: Pack; readonly above: readonly Layer[] }> {
  const { starter: top } = await import('#generated/starter.ts')
  const files: { file: string; json: unknown }[] = []
  for (const file of given.all('pack')) files.push({ file, json: await contentOf(file) })
  return { top, above: files.length === 0 ? [] : readPacks(files, top, io.today).packs }
}

/** A plain pack, or what is in a signed one, whoever signed it. */
export async function contentOf(file: string, given?: Given): Promise<unknown> {
  const json = await readPackJson(file)
  if ((json as { seconder?: unknown } | null)?.seconder !== 'signed-pack') return json
  const [{ unverifiedContent }, { readGroupKey }] = await Promise.all([import('#app/packs/verify-pack.ts'), import('../input/signed-packs.ts')])
  return unverifiedContent(file, await readSignedPack(file), given && (await readGroupKey(given))).catch((error: unknown) => {
    throw error instanceof NotTrusted ? new Unusable(`${file}: ${error.message}.`) : error
  })
}
