/**
 * An approval that its approver signed on a device of their own. What is signed is a few lines of JSON; what travels back
 * is one text that any mail survives:
 *
 *     SECONDER-APPROVAL1.<what is signed>.<public key>.<signature>      (base64url each)
 *
 * Name and role are those under which the key is pinned here: a key cannot say whose it is.
 */

import type { Role } from '../../draft/context.schema.ts'
import { fromBase64Url, toBase64Url } from '../../pack/base64-url.ts'
import type { Approval } from './approvals.ts'

/** Whose key it is, by those who pinned it. */
export interface KeyHolder {
  readonly name: string
  readonly role?: Role
  /** The public key, base64url. */
  readonly key: string
}

/** Signing and verifying, whoever does it. */
export interface ApprovalKeys {
  /** This device's own key, where it has one. */
  readonly mine?: KeyHolder
  /** The keys that are trusted here. */
  readonly pinned: readonly KeyHolder[]
  /** With this device's own key. @returns base64url */
  sign(bytes: Uint8Array): Promise<string>
  verify(key: string, bytes: Uint8Array, signature: string): Promise<boolean>
}

interface Said {
  readonly seconder: 'approval'
  readonly format: 1
  /** Of the words, hex. */
  readonly hash: string
  readonly code: string
  /** Local moment of the approver; the day alone where the hour is not known. */
  readonly at: string
}

const HEAD = 'SECONDER-APPROVAL1'

/** @throws Error where this device has no key, or cannot use it */
export async function signApproval({ hash, code, at }: { readonly hash: string; readonly code: string; readonly at: string }, keys: ApprovalKeys): Promise<string> {
  if (!keys.mine) throw new Error('This device has no key to sign with.')
  const bytes = new TextEncoder().encode(JSON.stringify({ seconder: 'approval', format: 1, hash, code, at } satisfies Said))
  return [HEAD, toBase64Url(bytes), keys.mine.key, await keys.sign(bytes)].join('.')
}

export const looksSigned = (pasted: string): boolean => /SECONDER-APPROVAL\d/.test(pasted)

/**
 * @returns the approval as it may be kept
 * @throws Error whose message says why it cannot be
 */
export async function readSigned(pasted: string, keys: ApprovalKeys): Promise<Omit<Approval, 'strength'> & { readonly strength: 'signed' }> {
  const packed = pasted.replace(/[\s>]+/g, '')
  const found = /SECONDER-APPROVAL(\d{1,3})\.([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)/.exec(packed)
  if (!found) throw new Error('This signed approval is not whole. Copy all of it, from “SECONDER-APPROVAL” to its last letter, and try again.')
  const [proof, version, payload, key, signature] = found as unknown as [string, string, string, string, string]
  if (version !== '1') throw new Error('This approval was signed by a newer Seconder. Bring this one up to date, and try again.')
  const holder = keys.pinned.find((one) => one.key === key)
  if (!holder) throw new Error('This approval was signed with a key that is not known here. Ask whose it is, and have that key pinned first.')
  const bytes = fromBase64Url(payload)
  if (!(await keys.verify(key, bytes, signature).catch(() => false)))
    throw new Error('The signature does not fit what was signed: the text was changed on its way. Ask for the signed approval again.')
  const said = saidIn(bytes)
  if (!said) throw new Error('What was signed here is no approval of a draft.')
  return { strength: 'signed', by: holder.name, ...(holder.role && { role: holder.role }), hash: said.hash, code: said.code, at: said.at, proof }
}

function saidIn(bytes: Uint8Array): Said | undefined {
  try {
    const said = JSON.parse(new TextDecoder().decode(bytes)) as Partial<Said>
    const isWhole =
      said.seconder === 'approval' &&
      said.format === 1 &&
      /^[0-9a-f]{64}$/.test(said.hash ?? '') &&
      typeof said.code === 'string' &&
      /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/.test(said.at ?? '')
    return isWhole ? (said as Said) : undefined
  } catch {
    return undefined
  }
}

/** Whether what is kept as signed still is, by the keys that are pinned now. */
export async function stillSigned({ proof, hash }: Approval, keys: ApprovalKeys): Promise<boolean> {
  if (proof === undefined) return false
  return readSigned(proof, keys).then(
    (read) => read.hash === hash,
    () => false,
  )
}
