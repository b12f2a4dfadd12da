/** Signs statements (manifest, key set) and checks every signature of one, by jose. */
import { JWSSignatureVerificationFailed } from 'jose/errors'
import { FlattenedSign } from 'jose/jws/flattened/sign'
import { flattenedVerify } from 'jose/jws/flattened/verify'
import { importJWK } from 'jose/key/import'
import type { z } from 'zod'
import { PackError } from '#core/pack/pack-error.ts'
import { refuseUnsafe } from '#core/pack/plain-json.ts'
import { schemaFault } from '#core/pack/schema-fault.ts'
import { NotTrusted } from '#core/pack/signed/refusal.ts'
import type { SignedStatement } from '#core/pack/signed/signed-file.schema.ts'
import type { Statement } from '#core/pack/signed/statement.ts'
import type { OwnKey } from '../store/store.ts'
import { digestOf, fromBase64Url, toBase64Url } from './bytes.ts'
import type { SigningKey } from './keys.ts'

/** One kind of statement can never pass for another: the type is signed along. */
export type StatementType = 'seconder-manifest' | 'seconder-keys' | 'seconder-proof'

const ALGORITHM = 'Ed25519'

/** A key from its file, or this device's own, whose private half cannot be read. */
export type Signer = SigningKey | Pick<OwnKey, 'privateKey' | 'key'>

export const unsigned = (said: unknown): SignedStatement => ({ payload: toBase64Url(new TextEncoder().encode(JSON.stringify(said))), signatures: [] })

/** The statement with one signature more; a second of the same key takes the place of the first. */
export async function withSignature(statement: SignedStatement, type: StatementType, key: Signer): Promise<SignedStatement> {
  const bytes = fromBase64Url('the pack', 'payload', statement.payload)
  const [x, secret] = 'privateKey' in key ? [key.key, key.privateKey] : [key.x, await importJWK({ kty: key.kty, crv: key.crv, x: key.x, d: key.d }, ALGORITHM)]
  const { protected: header, signature } = await new FlattenedSign(bytes).setProtectedHeader({ alg: ALGORITHM, kid: x, typ: type }).sign(secret)
  const others = statement.signatures.filter((each) => keyOf('the pack', 'signatures', each.protected, type) !== x)
  return { payload: statement.payload, signatures: [...others, { protected: header as string, signature }] }
}

/**
 * @param place - 'payload' or 'keySets[0]', for errors
 * @throws PackError for what cannot be read, NotTrusted where a signature does not hold
 */
export async function checkedStatement<T>(file: string, place: string, statement: SignedStatement, type: StatementType, schema: z.ZodType<T>): Promise<Statement<T>> {
  const signers: string[] = []
  for (const { protected: header, signature } of statement.signatures) {
    const key = keyOf(file, place, header, type)
    if (signers.includes(key)) throw new PackError(file, place, 'one key has signed it twice; ask its keepers for a file with each signature once')
    await refuseBroken({ payload: statement.payload, protected: header, signature }, key)
    signers.push(key)
  }
  const bytes = fromBase64Url(file, place, statement.payload)
  return { said: said(file, place, bytes, schema), digest: await digestOf(bytes), signers }
}

/** What a statement says, whoever signed it. */
export function said<T>(file: string, place: string, bytes: Uint8Array, schema: z.ZodType<T>): T {
  const json = parsed(file, place, bytes)
  refuseUnsafe(file, json)
  const read = schema.safeParse(json)
  if (read.success) return read.data
  const fault = schemaFault(read.error.issues, json, schema)
  throw new PackError(file, `${place}${fault.place && `, ${fault.place}`}`, fault.what)
}

async function refuseBroken(jws: { payload: string; protected: string; signature: string }, x: string): Promise<void> {
  try {
    await flattenedVerify(jws, await importJWK({ kty: 'OKP', crv: 'Ed25519', x }, ALGORITHM), { algorithms: [ALGORITHM] })
  } catch (error) {
    const damaged = !(error instanceof JWSSignatureVerificationFailed)
    throw new NotTrusted('broken-signature', `a signature ${damaged ? 'is damaged' : 'does not fit: the file was changed after it was signed'}; ask its keepers for the file again`)
  }
}

/** @returns the public key by which it is signed @throws PackError for any other header than ours */
export function keyOf(file: string, place: string, header: string, type: StatementType): string {
  const { alg, kid, typ, ...more } = parsed(file, place, fromBase64Url(file, place, header)) as { [key: string]: unknown }
  if (alg !== ALGORITHM)
    throw new PackError(file, place, `it is signed by a method that packs do not use (${String(alg).slice(0, 20)}); ask its keepers for a file signed with Ed25519`)
  if (typ !== type || typeof kid !== 'string' || !/^[A-Za-z0-9_-]{43}$/.test(kid) || Object.keys(more).length > 0)
    throw new PackError(file, place, 'a signature stands here that was made for something else; ask its keepers for the file again')
  return kid
}

function parsed(file: string, place: string, bytes: Uint8Array): object {
  try {
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    if (typeof json === 'object' && json !== null) return json
  } catch {
    // said below, with the place
  }
  throw new PackError(file, place, 'what is signed here is not JSON; ask its keepers for the file again')
}
