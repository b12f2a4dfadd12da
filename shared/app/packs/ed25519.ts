/** Whether this engine can check signatures at all. What it cannot check it never accepts. */
import { flattenedVerify } from 'jose/jws/flattened/verify'
import { PackError } from '#core/pack/pack-error.ts'

/** Where Ed25519 is in WebCrypto without a switch. */
export const NEEDED = 'Chrome or Edge 137, Firefox 129, Safari 17 or Node 20.19, or newer, on a page of your own device or over https'

/** The word "Seconder", signed once and for all. */
const KNOWN = {
  payload: 'U2Vjb25kZXI',
  protected: 'eyJhbGciOiJFZDI1NTE5In0',
  signature: 'LImbugeUw2Hp80IMfLXDLYLJz5IgmE__exK1GRj0BqXOVmK4R-to0OLa0slEUTxWeaFj6UTqvlRzRJQnEVNiAg',
}
const KEY = { kty: 'OKP', crv: 'Ed25519', x: 'fvVRZ-oozAXa2EFqXMjx7HqoMlo9Miredkdq61mRQbE' } as const

let works: Promise<boolean> | undefined

const tryOut = (): Promise<boolean> =>
  flattenedVerify(KNOWN, KEY, { algorithms: ['Ed25519'] }).then(
    () => true,
    () => false,
  )

/** @throws PackError where the engine is too old, or the page may not use its cryptography */
export async function needEd25519(file: string): Promise<void> {
  works ??= tryOut()
  if (!(await works)) throw new PackError(file, 'its signatures', `this browser cannot check them, so nothing of the pack was taken; use ${NEEDED}`)
}
