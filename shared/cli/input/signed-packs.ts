/** Signed packs: opened against what `--trust`, `--pins` and `--group-key` say. Brings jose with it. */
import { signedFile } from '#app/packs/signed-file.ts'
import { NotTrusted, statementsOf, type VerifiedPack, verifyPack } from '#app/packs/verify-pack.ts'
import type { Pin } from '#core/pack/signed/pin.ts'
import type { SignedFile } from '#core/pack/signed/signed-file.schema.ts'
import type { Given } from '../command.ts'
import { Unusable } from '../unusable.ts'
import { readPackJson } from './pack-json.ts'
import { pinFor, readKeyFile, readPin, readPins } from './trusted-keys.ts'

export const readSignedPack = async (path: string): Promise<SignedFile> => signedFile(path, await readPackJson(path))

export const readGroupKey = async (given: Given) => (given.has('group-key') ? readKeyFile('group', given.value('group-key') as string) : undefined)

export interface Verified {
  readonly pack: VerifiedPack
  readonly pin?: Pin
  readonly pinned: boolean
}

/** @throws Unusable where it is not trusted, PackError where it cannot be read */
export async function verifySigned(file: string, json: unknown, given: Given, today: string): Promise<Verified> {
  try {
    return await verified(file, signedFile(file, json), given, today)
  } catch (error) {
    throw error instanceof NotTrusted ? new Unusable(`${file}: this pack is not trusted: ${error.message}.`) : error
  }
}

/** @param more - words that followed `--trust` @throws NotTrusted, PackError */
export async function verified(file: string, signed: SignedFile, given: Given, today: string, more: readonly string[] = []): Promise<Verified> {
  const said = await readPin(given, more)
  const path = given.value('pins')
  const pins = path === undefined ? undefined : await readPins(path, said !== undefined)
  const { id } = (await statementsOf(file, signed)).manifest.said
  const { pin: kept, seen } = pinFor(pins, id)
  const pin = said ?? kept
  if (pins && !pin) throw new NotTrusted('wrong-key', `${path} names nobody whom you trust for the pack “${id}”; pin its keys once with --trust`)
  const groupKey = await readGroupKey(given)
  return {
    pack: await verifyPack(file, signed, { today, ...(pin && { pin }), ...(seen && { seen }), ...(groupKey && { groupKey }) }),
    ...(pin && { pin }),
    pinned: pin !== undefined,
  }
}
