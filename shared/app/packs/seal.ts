/** The sealed part: the group's settings under the group's key (JWE, direct encryption, A256GCM). */
import { decode } from 'jose/base64url'
import { compactDecrypt } from 'jose/jwe/compact/decrypt'
import { CompactEncrypt } from 'jose/jwe/compact/encrypt'
import { PackError } from '#core/pack/pack-error.ts'
import { packed, unpacked } from './bytes.ts'
import type { GroupKey } from './keys.ts'

const HEADER = { alg: 'dir', enc: 'A256GCM', typ: 'seconder-sealed' } as const

export const seal = (settings: unknown, { k }: GroupKey): Promise<string> => new CompactEncrypt(packed(settings)).setProtectedHeader(HEADER).encrypt(decode(k))

/** @throws PackError where the key does not fit, or the part is no sealed part of ours */
export async function unseal(file: string, sealed: string, { k }: GroupKey): Promise<unknown> {
  const opened = await compactDecrypt(sealed, decode(k), { keyManagementAlgorithms: [HEADER.alg], contentEncryptionAlgorithms: [HEADER.enc] }).catch(() => undefined)
  // Compression is ours and bounded; jose's own is not asked for.
  if (!opened || opened.protectedHeader.zip !== undefined || opened.protectedHeader.typ !== HEADER.typ)
    throw new PackError(file, 'sealed', 'it was sealed with another group key; ask the group’s secretary for the present one')
  return unpacked(file, 'sealed', opened.plaintext)
}
