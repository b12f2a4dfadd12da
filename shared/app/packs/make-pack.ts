/** Makes a `.seconder` file from a plain pack, and adds signatures to it. */

import { PackError } from '#core/pack/pack-error.ts'
import type { PackFile } from '#core/pack/pack-file.schema.ts'
import { type KeyRules, type KeySet, keySetSchema } from '#core/pack/signed/key-set.schema.ts'
import { type Manifest, manifestSchema } from '#core/pack/signed/manifest.schema.ts'
import { SIGNED_FORMAT, type SignedFile, type SignedStatement } from '#core/pack/signed/signed-file.schema.ts'
import { digestOf, fromBase64Url, packed, toBase64Url } from './bytes.ts'
import type { GroupKey, SigningKey } from './keys.ts'
import { seal } from './seal.ts'
import { keyOf, said, unsigned, withSignature } from './statements.ts'

export interface Making {
  /** Who may sign; without it single keys are trusted. */
  readonly keys?: KeyRules
  /** The version before, whose chain of keys goes on. */
  readonly after?: SignedFile
  readonly groupKey?: GroupKey
  /** ISO. */
  readonly today: string
}

/** Not signed yet. @throws PackError */
export async function makePack(file: string, { open, sealed, seconder: _, format: __, ...head }: PackFile, { keys, after, groupKey, today }: Making): Promise<SignedFile> {
  const openBytes = packed(open)
  const sealedPart = sealed && groupKey ? await seal(sealed, groupKey) : undefined
  const keySets = await nextKeySets(file, head.id, keys, after?.keySets ?? [], today)
  const last = keySets.at(-1)
  const manifest: Manifest = {
    seconder: 'pack-manifest',
    format: 1,
    ...head,
    ...(last && { keySet: { number: keySets.length, digest: await payloadDigest(file, last) } }),
    parts: { open: await digestOf(openBytes), ...(sealedPart !== undefined && { sealed: await digestOf(new TextEncoder().encode(sealedPart)) }) },
  }
  return {
    seconder: 'signed-pack',
    format: SIGNED_FORMAT,
    ...unsigned(manifest),
    keySets,
    open: toBase64Url(openBytes),
    ...(sealedPart !== undefined && { sealed: sealedPart }),
  }
}

const payloadDigest = (file: string, { payload }: SignedStatement): Promise<string> => digestOf(fromBase64Url(file, 'keySets', payload))

const keySetOf = (file: string, { payload }: SignedStatement): KeySet => said(file, 'keySets', fromBase64Url(file, 'keySets', payload), keySetSchema)

/** The chain as it was, with one link more where pack.yaml says something else than the last. */
async function nextKeySets(file: string, pack: string, keys: KeyRules | undefined, chain: readonly SignedStatement[], today: string): Promise<SignedStatement[]> {
  const last = chain.at(-1)
  if (!keys) {
    if (last) throw new PackError(file, 'keys', 'the version before named its keys, and this one names none; say in pack.yaml who may sign')
    return []
  }
  const before = last && keySetOf(file, last)
  const now: KeyRules = { threshold: keys.threshold, keys: keys.keys, ...(keys.templates && { templates: keys.templates }), ...(keys.revoked && { revoked: keys.revoked }) }
  if (before && same(now, before)) return [...chain]
  const next = { seconder: 'pack-keys', format: 1, pack, number: chain.length + 1, ...(last && { previous: await payloadDigest(file, last) }), madeOn: today, ...now }
  const statement = unsigned(next)
  // as whoever reads it will see it
  keySetOf(file, statement)
  return [...chain, statement]
}

const same = (now: KeyRules, { threshold, keys, templates, revoked }: KeySet): boolean =>
  JSON.stringify([now.threshold, now.keys.map(holderText), now.templates, now.revoked]) === JSON.stringify([threshold, keys.map(holderText), templates, revoked])
const holderText = ({ name, role, key }: KeySet['keys'][number]): string => `${key} ${role ?? ''} ${name}`

export interface SignedBy {
  readonly file: SignedFile
  /** What this key could sign. */
  readonly signed: readonly ('manifest' | 'keys')[]
}

/**
 * Signs all that this key may: the manifest if the present key set names it, that set if it or the one before does, and
 * any earlier one that lacks signatures still, since whoever signed first went on from a file that the others had not signed.
 * @throws PackError for a key that may sign nothing here
 */
export async function signPack(name: string, file: SignedFile, key: SigningKey): Promise<SignedBy> {
  const sets = file.keySets.map((set) => keySetOf(name, set))
  const names = (set: KeySet | undefined): boolean => set?.keys.some((holder) => holder.key === key.x) ?? false
  const mayManifest = sets.length === 0 || names(sets.at(-1))
  const keySets: SignedStatement[] = []
  for (const [i, statement] of file.keySets.entries()) {
    const may = names(sets[i]) || names(sets[i - 1])
    const wanted = i === sets.length - 1 || !isWhole(name, statement, [sets[i], sets[i - 1]])
    keySets.push(may && wanted ? await withSignature(statement, 'seconder-keys', key) : statement)
  }
  const mayKeys = keySets.some((set, i) => set !== file.keySets[i])
  if (!mayManifest && !mayKeys)
    throw new PackError(name, 'keys', `this key is not one of those that may sign; its holder has to stand in pack.yaml as { name: …, key: ${key.x} }, and the pack be built again`)
  said(name, 'payload', fromBase64Url(name, 'payload', file.payload), manifestSchema)
  const manifest = mayManifest ? await withSignature({ payload: file.payload, signatures: file.signatures }, 'seconder-manifest', key) : undefined
  return { file: { ...file, ...manifest, keySets }, signed: [...(manifest ? (['manifest'] as const) : []), ...(mayKeys ? (['keys'] as const) : [])] }
}

/** Whether as many stand under it as each of these asks for. */
function isWhole(name: string, { signatures }: SignedStatement, sets: readonly (KeySet | undefined)[]): boolean {
  const signers = new Set(signatures.map(({ protected: header }) => keyOf(name, 'keySets', header, 'seconder-keys')))
  return sets.every((set) => !set || set.keys.filter(({ key }) => signers.has(key)).length >= set.threshold)
}

/**
 * Two copies of one file that different people signed, as one: the signatures are looked at wherever it is opened.
 * @returns undefined where they are two files
 */
export function withSignaturesOf(file: SignedFile, other: SignedFile): SignedFile | undefined {
  const joined = (mine: SignedStatement, theirs: SignedStatement | undefined): SignedStatement | undefined => {
    if (mine.payload !== theirs?.payload) return undefined
    const more = theirs.signatures.filter(({ protected: header }) => mine.signatures.every((one) => one.protected !== header))
    return { payload: mine.payload, signatures: [...mine.signatures, ...more] }
  }
  const manifest = joined(file, other)
  const keySets = file.keySets.flatMap((set, i) => joined(set, other.keySets[i]) ?? [])
  const isSame = manifest && keySets.length === file.keySets.length && other.keySets.length === file.keySets.length
  return isSame ? { ...file, ...manifest, keySets } : undefined
}
