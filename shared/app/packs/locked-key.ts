/**
 * A key under a passphrase: a file that may lie on a shared drive or a stick (RFC 7516, with PBES2 of RFC 7518 section
 * 4.8). The public half stands beside it, so that it can be told whose it is without opening it.
 */
import { compactDecrypt } from 'jose/jwe/compact/decrypt'
import { CompactEncrypt } from 'jose/jwe/compact/encrypt'
import { z } from 'zod'
import { PackError } from '#core/pack/pack-error.ts'
import { publicKeySchema, readKey, type SigningKey } from './keys.ts'

/** OWASP's count for PBKDF2 with SHA-512 in 2023. */
const ROUNDS = 210_000
/** What a file may ask of a device. */
const MOST_ROUNDS = 2_000_000

const HEADER = { alg: 'PBES2-HS512+A256KW', enc: 'A256GCM', typ: 'seconder-key' } as const

export const lockedKeySchema = z.strictObject({
  seconder: z.literal('locked-key'),
  format: z.literal(1),
  ...publicKeySchema.pick({ x: true, name: true, role: true }).shape,
  locked: z.string().max(4000),
})
export type LockedKey = z.infer<typeof lockedKeySchema>

export const isLocked = (json: unknown): boolean => (json as { seconder?: unknown } | null)?.seconder === 'locked-key'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

export async function lockKey(key: SigningKey, passphrase: string): Promise<LockedKey> {
  const { x, name, role } = key
  const locked = await new CompactEncrypt(bytes(JSON.stringify(key)))
    .setProtectedHeader(HEADER)
    .setKeyManagementParameters({ p2c: ROUNDS })
    .encrypt(bytes(passphrase.normalize('NFKC')))
  return { seconder: 'locked-key', format: 1, x, ...(name !== undefined && { name }), ...(role && { role }), locked }
}

/** @param json - what JSON.parse gave @throws PackError; never with what stands in a key */
export async function unlockKey(file: string, json: unknown, passphrase: string): Promise<SigningKey> {
  const { data } = lockedKeySchema.safeParse(json)
  if (!data) throw new PackError(file, 'the file', 'this key was not copied whole; take it from where it was saved first')
  const opened = await compactDecrypt(data.locked, bytes(passphrase.normalize('NFKC')), {
    keyManagementAlgorithms: [HEADER.alg],
    contentEncryptionAlgorithms: [HEADER.enc],
    maxPBES2Count: MOST_ROUNDS,
  }).catch(() => undefined)
  if (!opened) throw new PackError(file, 'locked', 'the passphrase does not open this key; mind capitals and spaces, and try again')
  const key = readKey('signing', file, JSON.parse(new TextDecoder().decode(opened.plaintext)))
  if (key.x !== data.x) throw new PackError(file, 'x', 'the key inside is not the one that stands on the file; somebody may have changed it')
  return key
}
