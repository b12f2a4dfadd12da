/**
 * Looks at a `.seconder` file that somebody chose, dropped, pasted or fetched: who signed it, whether that is known here,
 * what it would change. Nothing is in use by this. Brings jose and zod.
 */
import { diffKeys } from '#core/pack/diff/diff-keys.ts'
import { diffPacks, whatItBrings } from '#core/pack/diff/diff-packs.ts'
import type { Layer, LayerName } from '#core/pack/layer.ts'
import { upperFirst } from '#core/pack/layers.ts'
import type { PackFile } from '#core/pack/pack-file.schema.ts'
import { fingerprint } from '#core/pack/signed/fingerprint.ts'
import { checkSigned, type Signed, type Withheld } from '#core/pack/signed/trust.ts'
import type { Turns } from '../packs/in-turns.ts'
import { type KeptPack, takePack } from '../packs/keep-pack.ts'
import type { GroupKey } from '../packs/keys.ts'
import { readSignedFile } from '../packs/signed-file.ts'
import { statementsOf, unverifiedContent } from '../packs/verify-pack.ts'
import { forbids, type PackPolicy, pinOf } from './pack-policy.ts'
import type { PackRecord, Withdrawn } from './pack-record.ts'
import { topPack } from './top-pack.ts'
import { signedByRevoked, withdrawals } from './withdrawals.ts'

export interface Looked {
  readonly title: string
  readonly version: string
  readonly layer: LayerName
  readonly validFrom?: string
  readonly validTo?: string
  readonly reviewBy: string
  readonly signers: readonly string[]
  /** Date warnings, and templates that too few stand behind. */
  readonly notes: readonly string[]
  /** To be read out by one of the signers; absent where it is known here whose it is. */
  readonly fingerprints?: readonly string[]
  /** The version that is in use here. */
  readonly before?: string
  /** In plain words; none where nothing differs. */
  readonly changes: readonly string[]
  readonly withdrawn?: Withdrawn
  /** Sentences: a key that signed the version in use counts no more. */
  readonly revoked: readonly string[]
  readonly sealed: 'none' | 'closed' | 'open'
  /** What is kept once it is taken; without `pin` where nobody has confirmed whose it is. */
  readonly record: PackRecord
  /** What was read of it, to be kept with that. */
  readonly reading: KeptPack
}

export interface LookAsk {
  readonly name: string
  readonly text: string
  readonly records: readonly PackRecord[]
  /** The layers in use, of other packs too. */
  readonly layers: readonly Layer[]
  readonly policy: PackPolicy
  readonly today: string
  readonly groupKey?: GroupKey
  /** No other pack will do. */
  readonly only?: string
  /** How far the reading has come. */
  readonly tell?: Turns['tell']
}

/** @throws PackError, NotTrusted, or Error whose message is a sentence */
export async function lookAtFile({ name, text, records, layers, policy, today, groupKey: given, only, tell }: LookAsk): Promise<Looked> {
  const signed = readSignedFile(name, text)
  const statements = await statementsOf(name, signed)
  const { said, signers } = statements.manifest
  if (only !== undefined && said.id !== only) throw new Error(`There is another pack now, “${said.id}”, in the place of “${only}”. Ask its keepers`)
  const forbidden = forbids(policy, said.id)
  if (forbidden) throw new Error(forbidden)
  const known = records.find(({ pack }) => pack === said.id)
  const pin = pinOf(known, policy, said.id, today)
  const groupKey = given ?? known?.groupKey
  const seen = known?.waiting?.seen ?? known?.seen
  const above = layers.filter((layer) => layer.id !== said.id && upperFirst(layer, said) < 0)
  const asked = { today, ...(groupKey && { groupKey }), ...(pin && { pin: { ...pin, pack: said.id } }), ...(pin && seen && { seen }) }
  const { found, kept } = await takePack(name, text, asked, await topPack(), above, { ...(tell && { tell }) })
  const now = await unverifiedContent(name, signed, groupKey)
  const before = known?.pin ? await contentOf(known, groupKey, today) : undefined
  const keys = statements.keySets.at(-1)?.said
  const changes = before ? [...diffPacks(before.file, now), ...comeIn(before.withheld, now, found.withheld), ...diffKeys(before.keys, keys)] : whatItBrings(now)
  const withdrawn = before && withdrawals(before.file, now, today)
  return {
    title: said.title,
    version: said.version,
    layer: said.layer,
    ...(said.validFrom !== undefined && { validFrom: said.validFrom }),
    ...(said.validTo !== undefined && { validTo: said.validTo }),
    reviewBy: said.reviewBy,
    signers: found.signers,
    notes: [...found.warnings, ...found.withheld.map(({ why }) => `${why}.`)],
    ...(!pin && { fingerprints: fingerprintsOf(statements, signers) }),
    ...(before && { before: before.file.version }),
    changes,
    ...(withdrawn && { withdrawn }),
    revoked: before ? signedByRevoked(before.signers, keys) : [],
    sealed: kept.sealed,
    reading: kept,
    record: {
      pack: said.id,
      title: said.title,
      text,
      takenOn: today,
      seen: found.seen,
      ...(pin && { pin }),
      ...(groupKey && { groupKey }),
      ...(known?.from && { from: known.from }),
    },
  }
}

/** Of the group's key set, which names all its keys; of single keys each. */
const fingerprintsOf = ({ keySets }: Signed, signers: readonly string[]): string[] => {
  const last = keySets.at(-1)
  return last ? [fingerprint('key-set', last.digest)] : signers.map((key) => fingerprint('key', key))
}

async function contentOf({ pack, text }: PackRecord, groupKey: GroupKey | undefined, today: string) {
  const signed = readSignedFile(pack, text)
  const statements = await statementsOf(pack, signed)
  const { keySets, manifest } = statements
  return { file: await unverifiedContent(pack, signed, groupKey), keys: keySets.at(-1)?.said, signers: manifest.signers, withheld: withheldBy(statements, today) }
}

function withheldBy(statements: Signed, today: string): readonly Withheld[] {
  try {
    return checkSigned(statements, today).withheld
  } catch {
    // One that is not in use leaves nothing out either.
    return []
  }
}

/** Templates that the version before only carried. */
const comeIn = (before: readonly Withheld[], { open }: PackFile, withheld: readonly Withheld[]): string[] =>
  (open.templates ?? []).flatMap(({ id, title }) =>
    before.some(({ template }) => template === id) && withheld.every(({ template }) => template !== id)
      ? `Template ${id}, “${title}”, comes into use: those who must sign for it have signed.`
      : [],
  )
