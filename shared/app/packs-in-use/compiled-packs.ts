/**
 * The packs in use as an earlier start compiled them: plain texts, of use to the same engine over the same files alone.
 * Signatures were found to hold then, and the files' digests say that they are the same; whether they are to be trusted
 * is decided anew, from today's pins, chains, revocations and days. Without jose and zod: this is how most starts go.
 */
import { type BuiltTexts, builtPack } from '#core/checker/built/built-pack.ts'
import type { Checks } from '#core/checker/compile-pack.ts'
import type { Edition } from '#core/checker/situation/situation.ts'
import type { Decision } from '#core/pack/layer.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import { type Signed, trust } from '#core/pack/signed/trust.ts'
import { edition } from '#generated/starter-edition.ts'
import { forbids, type PackPolicy, pinOf } from './pack-policy.ts'
import type { PackRecord } from './pack-record.ts'
import { digestOfTexts, keepTexts, oneByte, readyTexts, type Shelf } from './ready.ts'
import { type ShownPack, shownPack } from './shown-pack.ts'

/** All layers together, as the engine and the panel need them. */
export interface LayeredChecks {
  readonly pack: Checks
  readonly decisions: readonly Decision[]
}

/** Of one pack in use: what its signatures were found to say. */
export interface Vouched {
  readonly pack: string
  readonly statements: Signed
  /** Templates that are left out. */
  readonly withheld: readonly string[]
  /** What pinned fingerprints stand for. */
  readonly meant: Readonly<Record<string, string>>
}

export interface CompiledPacks {
  readonly sealed: readonly Settings[]
  readonly shown: readonly ShownPack[]
  readonly layered: LayeredChecks
  /** From the top down. */
  readonly vouched: readonly Vouched[]
}

export interface ToKeep {
  /** From the top down. */
  readonly vouched: readonly Vouched[]
  readonly sealed: readonly Settings[]
  readonly texts: BuiltTexts
  readonly editions: readonly Edition[]
  readonly decisions: readonly Decision[]
}

const WHAT = 'compiled'
const NAMES = ['of', 'vouched', 'sealed', 'editions', 'decisions', 'pack', 'rules', 'programs', 'sorts', 'slots', 'groups'] as const
type Kept = Readonly<Record<(typeof NAMES)[number], string>>

/** @returns undefined where they must be loaded and compiled anew, and where something is to be said of one of them */
export async function compiledPacks(store: Pick<Shelf, 'ready'>, records: readonly PackRecord[], policy: PackPolicy, today: string): Promise<CompiledPacks | undefined> {
  const kept = await readyTexts(store, WHAT, NAMES)
  if (!kept || kept.of !== (await madeOf(records, policy))) return undefined
  const vouched = JSON.parse(kept.vouched) as Vouched[]
  const shown = vouchedFor(vouched, records, policy, today)
  return shown && { sealed: JSON.parse(kept.sealed), shown, layered: layeredOf(kept), vouched }
}

export async function keepCompiled(store: Shelf & { packs(): Promise<readonly PackRecord[]> }, records: readonly PackRecord[], policy: PackPolicy, made: ToKeep): Promise<void> {
  const { vouched, sealed, texts, editions, decisions } = made
  const of = await madeOf(records, policy)
  await keepTexts(store, WHAT, NAMES, {
    ...texts,
    pack: oneByte(texts.pack),
    rules: oneByte(texts.rules),
    of,
    vouched: oneByte(JSON.stringify(vouched)),
    sealed: oneByte(JSON.stringify(sealed)),
    editions: oneByte(JSON.stringify(editions)),
    decisions: oneByte(JSON.stringify(decisions)),
  })
  // One that was taken out meanwhile must leave nothing behind.
  const still = new Set((await store.packs()).map(({ pack }) => pack))
  if (vouched.some(({ pack }) => !still.has(pack))) await store.keepReady(WHAT, undefined)
}

/** Each part is read when it is first asked for. */
export function layeredOf({ editions, decisions, ...texts }: BuiltTexts & Pick<Kept, 'editions' | 'decisions'>): LayeredChecks {
  let shelf: readonly Edition[] | undefined
  let decided: readonly Decision[] | undefined
  return {
    pack: builtPack(texts, () => (shelf ??= JSON.parse(editions) as Edition[])),
    get decisions() {
      decided ??= JSON.parse(decisions) as Decision[]
      return decided
    },
  }
}

/** What everything depends on but the day: the engine, the starter, the organisation's word, each file and what is said of it. */
async function madeOf(records: readonly PackRecord[], policy: PackPolicy): Promise<string> {
  const ordered = [...records].sort((a, b) => (a.pack < b.pack ? -1 : 1))
  const files = await Promise.all(ordered.map(({ text }) => digestOfTexts([text])))
  const said = ordered.map(({ pack, pin, seen, groupKey, withdrawn, from }) => [pack, pin, seen, groupKey?.k, withdrawn, from?.address])
  return digestOfTexts([JSON.stringify([edition, policy, files, said])])
}

function vouchedFor(vouched: readonly Vouched[], records: readonly PackRecord[], policy: PackPolicy, today: string): readonly ShownPack[] | undefined {
  if (vouched.length !== records.length) return undefined
  const shown = vouched.flatMap(({ pack, statements, withheld, meant }) => {
    const record = records.find((one) => one.pack === pack)
    const pin = record && pinOf(record, policy, pack, today)
    if (!pin || forbids(policy, pack)) return []
    try {
      const found = trust(statements, { ...pin, pack, trust: pin.trust.map((pinned) => meant[pinned] ?? pinned) }, record.seen, today)
      const same = found.withheld.map(({ template }) => template).join(' ') === withheld.join(' ')
      return same ? shownPack(record, statements.manifest.said, found, today) : []
    } catch {
      // said in words by whoever loads them anew
      return []
    }
  })
  return shown.length === vouched.length && shown.every(({ not }) => not === undefined) ? shown : undefined
}
