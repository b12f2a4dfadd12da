/** Opens a pack file, signed or not, to be worked on. Nothing is trusted by it: whoever opens it is its keeper, or asks to be. */
import { type GroupKey, readKey } from '#app/packs/keys.ts'
import { isSigned, readSignedFile } from '#app/packs/signed-file.ts'
import { statementsOf, unverifiedContent } from '#app/packs/verify-pack.ts'
import { PackError } from '#core/pack/pack-error.ts'
import { type PackFile, packFileSchema } from '#core/pack/pack-file.schema.ts'
import { schemaFault } from '#core/pack/schema-fault.ts'
import type { KeyRules } from '#core/pack/signed/key-set.schema.ts'
import { inPlainWords } from './plain-words.ts'
import type { Work } from './work.ts'

/** The file has a part that only the group's key opens; without it that part would be lost. */
export class NeedsGroupKey extends Error {}

/** @throws Error whose message is for the person, NeedsGroupKey */
export async function openPack(name: string, text: string, groupKey?: GroupKey): Promise<Work> {
  const json = parsed(name, text)
  if (!isSigned(json)) return work(completed(name, json))
  try {
    const signed = readSignedFile(name, text)
    if (signed.sealed !== undefined && !groupKey) throw new NeedsGroupKey()
    const { keySets } = await statementsOf(name, signed)
    const pack = completed(name, await unverifiedContent(name, signed, groupKey))
    const last = keySets.at(-1)?.said
    const keys = last && rulesOf(last)
    return { ...work(pack), published: { pack, signed, ...(keys && { keys }) }, ...(keys && { keys }) }
  } catch (error) {
    throw error instanceof NeedsGroupKey ? error : new Error(inPlainWords(error))
  }
}

const rulesOf = ({ threshold, keys, templates, revoked }: KeyRules): KeyRules => ({ threshold, keys, ...(templates && { templates }), ...(revoked && { revoked }) })

const work = (pack: PackFile): Work => ({ seconder: 'studio', format: 1, changedAt: new Date().toISOString(), pack, published: { pack } })

function completed(name: string, json: unknown): PackFile {
  const { data, error } = packFileSchema.safeParse(json)
  if (data) return data
  const { place, what } = schemaFault(error.issues, json, packFileSchema)
  throw new Error(inPlainWords(new PackError(name, place, what)))
}

function parsed(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(`“${name}” is not a pack that Seconder can read, or it was not copied whole. Ask for the file again; nothing was changed.`)
  }
}

/** @throws Error whose message is for the person */
export function readGroupKey(name: string, text: string): GroupKey {
  try {
    return readKey('group', name, JSON.parse(text))
  } catch {
    throw new Error(`“${name}” is no group key. Choose the file that was made for the whole group; it is not anybody’s own key.`)
  }
}
