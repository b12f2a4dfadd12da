/** Whom somebody trusts for a pack, and what was last seen of it. */
import { fingerprint } from './fingerprint.ts'
import type { KeySet } from './key-set.schema.ts'
import type { Statement } from './statement.ts'

export interface Pin {
  /** Public keys, fingerprints of keys or of a key set, or the digest of a key set. */
  readonly trust: readonly string[]
  /** So many of them must have signed; without it more than half. One fingerprint of a key set stands for all its keys. */
  readonly threshold?: number
  /** The pack for which it holds. */
  readonly pack?: string
}

/** What this device accepted last; a pack only ever goes on from there. */
export interface Seen {
  readonly pack: string
  readonly layer: string
  readonly version: string
  /** Of the manifest. */
  readonly digest: string
  readonly keySet?: { readonly number: number; readonly digest: string }
}

export const needed = ({ trust, threshold }: Pin): number => threshold ?? Math.floor(trust.length / 2) + 1

const isKey = (pinned: string, key: string): boolean => pinned === key || (pinned.includes(' ') && pinned === fingerprint('key', key))

/** Those of the pinned that signed. */
export const pinnedAmong = ({ trust }: Pin, signers: readonly string[]): string[] => trust.filter((pinned) => signers.some((key) => isKey(pinned, key)))

export const isPinnedSet = ({ trust }: Pin, { digest }: Statement<KeySet>): boolean =>
  trust.some((pinned) => pinned === digest || (pinned.includes(' ') && pinned === fingerprint('key-set', digest)))

/** What pinned fingerprints stand for, by fingerprint: to work them out takes thousands of hashes each. */
export function meantBy(
  { trust }: Pin,
  { manifest, keySets }: { readonly manifest: Statement<unknown>; readonly keySets: readonly Statement<KeySet>[] },
): Readonly<Record<string, string>> {
  const meant: Record<string, string> = {}
  for (const pinned of trust.filter((each) => each.includes(' '))) {
    const set = keySets.find((link) => isPinnedSet({ trust: [pinned] }, link))
    const key = set ? undefined : [manifest, ...keySets].flatMap(({ signers }) => signers).find((signer) => isKey(pinned, signer))
    const found = set?.digest ?? key
    if (found !== undefined) meant[pinned] = found
  }
  return meant
}
