/** Keys of people (Ed25519, for signing) and of a group (256 bits, for its sealed part), as JWK files (RFC 7517, 8037). */
import { exportJWK } from 'jose/key/export'
import { generateKeyPair } from 'jose/key/generate/keypair'
import { z } from 'zod'
import { ROLES } from '#core/draft/context.schema.ts'
import { PackError } from '#core/pack/pack-error.ts'
import { schemaFault } from '#core/pack/schema-fault.ts'
import { publicKey } from '#core/pack/signed/key-set.schema.ts'
import { toBase64Url } from './bytes.ts'

const holder = { kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: publicKey, name: z.string().max(160).optional(), role: z.enum(ROLES).optional() }
export const publicKeySchema = z.strictObject(holder)
export const signingKeySchema = z.strictObject({ ...holder, d: publicKey })
export const groupKeySchema = z.strictObject({ kty: z.literal('oct'), k: publicKey, name: z.string().max(160).optional() })

export type PublicKey = z.infer<typeof publicKeySchema>
/** Whoever has it can sign in its holder's name. */
export type SigningKey = z.infer<typeof signingKeySchema>
/** Whoever has it can read the sealed part. */
export type GroupKey = z.infer<typeof groupKeySchema>

export async function newSigningKey(who: Pick<SigningKey, 'name' | 'role'> = {}): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair('Ed25519', { extractable: true })
  const { x, d } = await exportJWK(privateKey)
  return signingKeySchema.parse({ kty: 'OKP', crv: 'Ed25519', x, d, ...who })
}

export const newGroupKey = (): GroupKey => ({ kty: 'oct', k: toBase64Url(crypto.getRandomValues(new Uint8Array(32))) })

export const publicHalf = ({ d: _, ...shown }: SigningKey): PublicKey => shown

const WANTED = {
  public: { schema: publicKeySchema, what: 'this is no public key; name the .pub file that seconder pack keygen wrote' },
  signing: { schema: signingKeySchema, what: 'this is no key to sign with; name the file that seconder pack keygen wrote, not its .pub' },
  group: { schema: groupKeySchema, what: 'this is no group key; name the file that seconder pack keygen --group wrote' },
} as const

type Kind = keyof typeof WANTED

/** @param json - what JSON.parse gave @throws PackError; never with what stands in a key */
export function readKey<K extends Kind>(kind: K, file: string, json: unknown): z.infer<(typeof WANTED)[K]['schema']> {
  const { schema, what } = WANTED[kind]
  const known = typeof json === 'object' && json !== null && 'kty' in json
  // The public half of a whole key is as good.
  const { d, ...rest } = (known ? json : {}) as { d?: unknown }
  const { data, error } = schema.safeParse(kind === 'public' && typeof d === 'string' ? rest : json)
  if (data) return data as z.infer<(typeof WANTED)[K]['schema']>
  if (kind === 'signing' && (json as { seconder?: unknown } | null)?.seconder === 'locked-key')
    throw new PackError(file, 'the file', 'this key is under a passphrase, and nobody asked for it here')
  const { place } = schemaFault(error.issues, json, schema)
  throw new PackError(file, place === '' || !known ? 'the file' : place, what)
}
