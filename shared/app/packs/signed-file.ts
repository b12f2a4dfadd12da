/** Reads the outer form of a `.seconder` file: nothing in it is believed yet. */
import { LARGEST_SIGNED } from '#core/pack/limits.ts'
import { PackError } from '#core/pack/pack-error.ts'
import { refuseUnsafe } from '#core/pack/plain-json.ts'
import { schemaFault } from '#core/pack/schema-fault.ts'
import { SIGNED_FORMAT, type SignedFile, signedFileSchema } from '#core/pack/signed/signed-file.schema.ts'

export const isSigned = (json: unknown): boolean => typeof json === 'object' && json !== null && (json as { seconder?: unknown }).seconder === 'signed-pack'

/** @throws PackError naming file, place and remedy */
export function readSignedFile(file: string, text: string): SignedFile {
  if (text.length > LARGEST_SIGNED) throw new PackError(file, 'the file', `it is larger than a pack may be (${LARGEST_SIGNED / 1024 / 1024} MB); was another file meant?`)
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new PackError(file, 'the file', 'this is no pack, or it was not copied whole; ask its keepers for it again')
  }
  return signedFile(file, json)
}

/** @param json - what JSON.parse gave @throws PackError */
export function signedFile(file: string, json: unknown): SignedFile {
  const { format } = (json ?? {}) as { format?: unknown }
  if (!isSigned(json)) throw new PackError(file, 'the file', 'this is no signed pack of Seconder; make one with seconder pack build')
  if (typeof format === 'number' && format > SIGNED_FORMAT)
    throw new PackError(file, 'format', `this pack is of format ${format}, and this Seconder reads format ${SIGNED_FORMAT}; bring Seconder up to date`)
  refuseUnsafe(file, json)
  const { data, error } = signedFileSchema.safeParse(json)
  if (data) return data
  const { place, what } = schemaFault(error.issues, json, signedFileSchema)
  throw new PackError(file, place === '' ? 'the file' : place, what)
}
