/**
 * The chain of a group's key sets: each names the one before by its digest and is signed by as many as that one asks
 * for and as many as it asks for itself. Whoever pinned any link can therefore follow it to the present one.
 */
import { listInWords } from '../../drafting/words.ts'
import type { Holder, KeySet } from './key-set.schema.ts'
import { isPinnedSet, needed, type Pin, pinnedAmong } from './pin.ts'
import { NotTrusted } from './refusal.ts'
import type { Statement } from './statement.ts'

export type Chain = readonly Statement<KeySet>[]

const signedBy = (set: KeySet, signers: readonly string[]): Holder[] => set.keys.filter(({ key }) => signers.includes(key))

/** @throws NotTrusted where a link does not hold @returns the keys that the chain revokes */
export function checkChain(pack: string, chain: Chain): ReadonlyMap<string, string> {
  const revoked = new Map<string, string>()
  for (const [i, { said, signers }] of chain.entries()) {
    const before = chain[i - 1]
    if (said.pack !== pack)
      throw new NotTrusted('mixed', `its key set ${said.number} belongs to the pack “${said.pack}”, not to “${pack}”; ask its keepers for the whole file again`)
    if (said.number !== i + 1 || said.previous !== before?.digest)
      throw new NotTrusted('broken-chain', `its key set ${i + 1} does not follow from the one before; ask its keepers for the whole file again`)
    if (before) enough(before.said, signers, `the change to key set ${said.number}, by the keys before it,`)
    enough(said, signers, `key set ${said.number}`)
    const stranger = signers.find((key) => ![...said.keys, ...(before?.said.keys ?? [])].some((holder) => holder.key === key))
    if (stranger !== undefined)
      throw new NotTrusted('stranger', `key set ${said.number} is signed by a key that it does not name; ask its keepers for a file without that signature`)
    for (const { key, on, why } of said.revoked ?? []) revoked.set(key, `${on}: ${why}`)
    const back = said.keys.find(({ key }) => revoked.has(key))
    if (back)
      throw new NotTrusted('revoked', `key set ${said.number} takes back a key of ${back.name} that was revoked; a revoked key never counts again, so ${back.name} needs a new one`)
  }
  return revoked
}

function enough(set: KeySet, signers: readonly string[], what: string): void {
  const names = signedBy(set, signers).map(({ name }) => name)
  if (names.length < set.threshold)
    throw new NotTrusted('too-few', `${what} needs ${set.threshold} signatures and has ${inWords(names)}; ask the others to sign: seconder pack sign`)
}

/** '1, of Ada Khan' */
export const inWords = (names: readonly string[]): string => (names.length === 0 ? 'none' : `${names.length}, of ${listInWords(names)}`)

/** Whether what was pinned leads to this chain: a link with the pinned fingerprint, or a first set signed by enough of the pinned keys. */
export function isRooted(chain: Chain, pin: Pin): boolean {
  return chain.some((link) => isPinnedSet(pin, link)) || chain.some(({ signers }) => pinnedAmong(pin, signers).length >= needed(pin))
}
