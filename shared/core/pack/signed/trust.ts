/**
 * Whether a pack whose signatures hold is to be trusted here: from what was pinned, along the chain of key sets, to the
 * manifest; never back to an older version. Each refusal is one sentence that says what happened and how to mend it.
 */
import { longDate } from '../../calendar/day-names.ts'
import { listInWords } from '../../drafting/words.ts'
import { fingerprint } from './fingerprint.ts'
import { type Chain, checkChain, inWords, isRooted } from './key-chain.ts'
import type { Holder, KeySet } from './key-set.schema.ts'
import type { Manifest } from './manifest.schema.ts'
import { needed, type Pin, pinnedAmong, type Seen } from './pin.ts'
import { NotTrusted } from './refusal.ts'
import type { Statement } from './statement.ts'
import { compareVersions } from './versions.ts'

export interface Signed {
  readonly manifest: Statement<Manifest>
  readonly keySets: Chain
}

/** A template that too few, or others than it needs, stand behind. */
export interface Withheld {
  readonly template: string
  readonly why: string
}

export interface Trusted {
  /** By name where a key set names them, else by the fingerprint of their key. */
  readonly signers: readonly string[]
  readonly withheld: readonly Withheld[]
  /** What is to be said though the pack is trusted. */
  readonly warnings: readonly string[]
  /** To be kept: the next file must go on from here. */
  readonly seen: Seen
}

/**
 * That the signatures which the pack itself asks for are there. Says nothing of whose they are: that is `trust`.
 * @param today - ISO, local
 * @throws NotTrusted
 */
export function checkSigned({ manifest, keySets }: Signed, today: string): Trusted {
  const { said, signers, digest } = manifest
  const revoked = checkChain(said.id, keySets)
  const last = keySets.at(-1)
  if (said.keySet?.digest !== last?.digest || said.keySet?.number !== last?.said.number)
    throw new NotTrusted('mixed', 'its keys belong to another version of this pack; ask its keepers for the whole file again')
  if (signers.length === 0) throw new NotTrusted('not-signed', 'nobody has signed it; ask its keepers for the signed file, or sign it: seconder pack sign')
  const holders = last ? holdersOf(last.said, signers, revoked) : []
  return {
    signers: last ? holders.map(({ name }) => name) : signers.map((key) => fingerprint('key', key)),
    withheld: last ? withheldBy(last.said, holders) : [],
    warnings: datesInWords(said, today),
    seen: { pack: said.id, layer: said.layer, version: said.version, digest, ...(last && { keySet: { number: last.said.number, digest: last.digest } }) },
  }
}

/** @throws NotTrusted */
export function trust(signed: Signed, pin: Pin, seen: Seen | undefined, today: string): Trusted {
  const found = checkSigned(signed, today)
  const { said, signers } = signed.manifest
  if (pin.pack !== undefined && pin.pack !== said.id)
    throw new NotTrusted('other-pack', `this is the pack “${said.id}”, and these keys are trusted for “${pin.pack}” only; choose the right file, or pin its keys for it too`)
  const rooted = signed.keySets.length > 0 ? isRooted(signed.keySets, pin) : pinnedAmong(pin, signers).length >= needed(pin)
  if (!rooted) {
    const some = [signers, ...signed.keySets.map((set) => set.signers)].some((keys) => pinnedAmong(pin, keys).length > 0)
    throw some
      ? new NotTrusted('too-few', `of the ${pin.trust.length} keys that you trust too few signed it (${needed(pin)} are needed); ask the others to sign it`)
      : new NotTrusted('wrong-key', `it is signed by ${listInWords(found.signers)}, and no key that you trust stands behind that; ask its keepers to read you their fingerprint`)
  }
  if (seen && seen.pack === said.id) refuseSetBack(signed, seen)
  return found
}

function holdersOf(set: KeySet, signers: readonly string[], revoked: ReadonlyMap<string, string>): Holder[] {
  for (const key of signers) {
    const gone = revoked.get(key)
    if (gone !== undefined) throw new NotTrusted('revoked', `it is signed with a key that was revoked (${gone}); ask its keepers for a file signed with the new keys`)
    if (!set.keys.some((holder) => holder.key === key))
      throw new NotTrusted('stranger', `it also carries a signature of a key that its key set does not name (${fingerprint('key', key)}); ask its keepers for a file without it`)
  }
  const holders = set.keys.filter(({ key }) => signers.includes(key))
  if (holders.length < set.threshold)
    throw new NotTrusted('too-few', `it needs ${set.threshold} signatures and has ${inWords(holders.map(({ name }) => name))}; ask the others to sign it: seconder pack sign`)
  return holders
}

function withheldBy({ templates = [] }: KeySet, holders: readonly Holder[]): Withheld[] {
  return templates.flatMap(({ id, threshold, by }) => {
    const counted = holders.filter(({ role }) => !by || (role !== undefined && by.includes(role)))
    if (counted.length >= threshold) return []
    const whom = by ? ` of ${listInWords(by.map((role) => role.replace(/-/g, ' ')))}` : ''
    return [
      {
        template: id,
        why: `${id} needs ${threshold} signature${threshold === 1 ? '' : 's'}${whom} and has ${inWords(counted.map(({ name }) => name))}; it is left out until they sign`,
      },
    ]
  })
}

function refuseSetBack({ manifest: { said, digest }, keySets }: Signed, seen: Seen): void {
  if (said.layer !== seen.layer)
    throw new NotTrusted('other-layer', `it now says that it is of the layer “${said.layer}”, and was “${seen.layer}”; ask its keepers why, and pin it anew if that is right`)
  const known = seen.keySet
  if (known && keySets.length < known.number)
    throw new NotTrusted(
      'old-keys',
      `its keys are older than those already seen here (key set ${known.number}); somebody may be replaying an old file, so ask its keepers for the newest`,
    )
  if (known && keySets[known.number - 1]?.digest !== known.digest)
    throw new NotTrusted('forked', `its key set ${known.number} is not the one already seen here; ask its keepers to read you the fingerprint of their keys`)
  const order = compareVersions(said.version, seen.version)
  // Whoever stole keys may have run the version up; a group that revoked them must be able to begin again.
  const begunAgain = known !== undefined && keySets.slice(known.number).some((set) => (set.said.revoked?.length ?? 0) > 0)
  if (order < 0 && !begunAgain)
    throw new NotTrusted('rollback', `it is version ${said.version}, and ${seen.version} was already seen here; versions only go up, so ask its keepers for the newest`)
  if (order === 0 && digest !== seen.digest && !begunAgain)
    throw new NotTrusted(
      'forked',
      `it is not the version ${said.version} that was already seen here, though it says so; ask its keepers which is right, and to give the other a new number`,
    )
}

function datesInWords({ validFrom, validTo, reviewBy }: Manifest, today: string): string[] {
  if (validTo !== undefined && today > validTo)
    return [`It was in force until ${longDate(validTo)}, so its rules are silent. A newer one may be held back from you: ask its keepers.`]
  if (validFrom !== undefined && today < validFrom) return [`It is in force from ${longDate(validFrom)}; use the one before it until then.`]
  return today > reviewBy ? [`It was to be reviewed by ${longDate(reviewBy)}; ask its keepers for the next one.`] : []
}
