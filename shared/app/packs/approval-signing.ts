/** Signs approvals with this device's own key and checks those of others, by jose. Load it only when somebody signs or a signature is read. */
import { CompactSign } from 'jose/jws/compact/sign'
import { flattenedVerify } from 'jose/jws/flattened/verify'
import { exportJWK } from 'jose/key/export'
import { generateKeyPair } from 'jose/key/generate/keypair'
import { importJWK } from 'jose/key/import'
import type { OwnKey } from '../store/store.ts'
import { toBase64Url } from './bytes.ts'
import { NEEDED } from './ed25519.ts'

const ALGORITHM = 'Ed25519'

/** What is signed along: a signature made for a pack can never pass for an approval, nor the other way. */
const headerFor = (key: string) => ({ alg: ALGORITHM, kid: key, typ: 'seconder-approval' })

/** Its private half cannot be taken out of the browser again. @throws Error where the engine is too old */
export async function newOwnKey(madeOn: string): Promise<OwnKey> {
  try {
    const { privateKey, publicKey } = await generateKeyPair(ALGORITHM, { extractable: false })
    const { x } = await exportJWK(publicKey)
    return { privateKey, key: x as string, madeOn }
  } catch {
    throw new Error(`This browser cannot make such a key. Use ${NEEDED}.`)
  }
}

/** @returns the signature, base64url */
export async function signWith({ privateKey, key }: OwnKey, bytes: Uint8Array): Promise<string> {
  const jws = await new CompactSign(bytes).setProtectedHeader(headerFor(key)).sign(privateKey)
  return jws.split('.')[2] as string
}

export async function isSignedBy(key: string, bytes: Uint8Array, signature: string): Promise<boolean> {
  const encode = (text: string) => toBase64Url(new TextEncoder().encode(text))
  const jws = { payload: toBase64Url(bytes), protected: encode(JSON.stringify(headerFor(key))), signature }
  return flattenedVerify(jws, await importJWK({ kty: 'OKP', crv: ALGORITHM, x: key }, ALGORITHM), { algorithms: [ALGORITHM] }).then(
    () => true,
    () => false,
  )
}
