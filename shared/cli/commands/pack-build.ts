/** `seconder pack build`: from a folder to one file, its rules proved over those above. Nobody has signed it yet. */
import { makePack } from '#app/packs/make-pack.ts'
import { statementsOf } from '#app/packs/verify-pack.ts'
import { readPack } from '#core/pack/read-pack.ts'
import { fingerprint } from '#core/pack/signed/fingerprint.ts'
import type { Given } from '../command.ts'
import { readPackFolder } from '../input/pack-folder.ts'
import { readGroupKey, readSignedPack } from '../input/signed-packs.ts'
import type { Io } from '../io.ts'
import { writeFileWhole } from '../output/write-file.ts'
import { Unusable } from '../unusable.ts'
import { layersAbove } from './pack-above.ts'

export async function packBuild(given: Given, [folder, ...more]: readonly string[], io: Io): Promise<0> {
  const path = given.value('output')
  if (folder === undefined || path === undefined || more.length > 0)
    throw new Unusable('say from which folder, and where the pack goes: seconder pack build our-pack -o our-pack.seconder')
  const { pack, keys } = await readPackFolder(folder)
  const { top, above } = await layersAbove(given, io)
  const read = readPack(folder, pack, top, above)
  const groupKey = await readGroupKey(given)
  const old = given.value('after')
  const after = old === undefined ? undefined : await readSignedPack(old)
  const file = await makePack(folder, pack, { today: io.today, ...(keys && { keys }), ...(after && { after }), ...(groupKey && { groupKey }) })
  await writeFileWhole(path, `${JSON.stringify(file)}\n`)
  if (pack.sealed && !groupKey)
    io.err('seconder: settings.yaml was left out: it is only ever sealed. Make a key with seconder pack keygen --group -o group.key, and add --group-key group.key.')
  const last = (await statementsOf(path, file)).keySets.at(-1)
  await io.out(
    [
      `${path}: ${read.title} ${read.version}, ${count(read.rules.length, 'rule')}, ${count(read.templates.length, 'template')}${groupKey && pack.sealed ? ', a sealed part' : ''}.`,
      ...(last ? [`The fingerprint of its keys, to be read out: ${fingerprint('key-set', last.digest)}`] : []),
      `Nobody has signed it yet: seconder pack sign ${path} --key KEY -o ${path}`,
      '',
    ].join('\n'),
  )
  return 0
}

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`
