/**
 * The packs in use on this device, from the files that it keeps: every signature, key, version and digest is asked for; the
 * rest is taken as it was read. Brings jose and zod: it is needed where they are not ready compiled, and where one is not in use.
 */
import type { Layer } from '#core/pack/layer.ts'
import { upperFirst } from '#core/pack/layers.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import { meantBy } from '#core/pack/signed/pin.ts'
import { compareVersions } from '#core/pack/signed/versions.ts'
import type { ReadPack } from '#core/pack/valid-pack.ts'
import { type KeptPack, loadKept, takePack } from '../packs/keep-pack.ts'
import { readSignedFile } from '../packs/signed-file.ts'
import { statementsOf } from '../packs/verify-pack.ts'
import type { Vouched } from './compiled-packs.ts'
import { inASentence } from './in-a-sentence.ts'
import { forbids, type PackPolicy, pinOf } from './pack-policy.ts'
import type { PackRecord } from './pack-record.ts'
import { type ShownPack, shownPack } from './shown-pack.ts'
import { topPack } from './top-pack.ts'
import { withoutWithdrawn } from './without-withdrawn.ts'

export interface LoadedPacks {
  /** From the top down. */
  readonly layers: readonly ReadPack[]
  /** What their sealed parts say, from the top down. */
  readonly sealed: readonly Settings[]
  readonly shown: readonly ShownPack[]
  /** Records as they should be kept now, where that is not how they are. */
  readonly records: readonly PackRecord[]
  /** Those in use, from the top down. */
  readonly vouched: readonly Vouched[]
}

/** What was read of each pack before, and where it is kept. */
export interface Readings {
  of(pack: string): Promise<KeptPack | undefined>
  keep(pack: string, reading: KeptPack): Promise<void>
}

interface Opened {
  readonly shown: ShownPack
  readonly used?: { readonly read: ReadPack; readonly vouched: Vouched }
}

export async function loadPacks(records: readonly PackRecord[], policy: PackPolicy, today: string, readings: Readings): Promise<LoadedPacks> {
  const all = await withOrganisations(records, policy, today)
  const heads = await Promise.all(all.map(async (record) => ({ record, layer: (await headOf(record).catch(() => undefined))?.layer ?? ('me' as const), id: record.pack })))
  const opened: Opened[] = []
  for (const { record } of heads.sort(upperFirst)) opened.push(await open(record, layersOf(opened), policy, today, readings))
  const layers = layersOf(opened)
  return {
    layers,
    sealed: layers.flatMap(({ sealed }) => sealed ?? []),
    shown: opened.map(({ shown }) => shown),
    records: opened.map(({ shown }) => shown.record),
    vouched: opened.flatMap(({ used }) => used?.vouched ?? []),
  }
}

const layersOf = (opened: readonly Opened[]): ReadPack[] => opened.flatMap(({ used }) => used?.read ?? [])

const headOf = async ({ pack, text }: PackRecord) => (await statementsOf(pack, readSignedFile(pack, text))).manifest.said

async function open(record: PackRecord, above: readonly Layer[], policy: PackPolicy, today: string, readings: Readings): Promise<Opened> {
  const pin = pinOf(record, policy, record.pack, today)
  const no = (not: string, more: Partial<ShownPack> = {}): Opened => ({ shown: { record, signers: [], notes: [], ...more, not } })
  const forbidden = forbids(policy, record.pack)
  if (forbidden) return no(forbidden)
  if (record.text === '') return no('Your organisation hands this pack out. It has not arrived yet.')
  try {
    const head = await headOf(record)
    if (!pin) return no('Nobody has confirmed here whose it is, so it is not in use. Choose its file again, and compare the fingerprint.', { head })
    const asked = {
      today,
      pin: { trust: pin.trust, ...(pin.threshold !== undefined && { threshold: pin.threshold }), pack: record.pack },
      ...(record.seen && { seen: record.seen }),
      ...(record.groupKey && { groupKey: record.groupKey }),
    }
    const reading = await readings.of(record.pack)
    const known = reading && (await loadKept(record.title, record.text, reading, asked))
    const { found, statements, kept } = known ?? (await takePack(record.title, record.text, asked, await topPack(), above))
    if (!known) await readings.keep(record.pack, kept)
    const same = JSON.stringify([record.pin, record.seen]) === JSON.stringify([pin, found.seen])
    const shown = shownPack(same ? record : { ...record, pin, seen: found.seen }, head, found, today)
    if (shown.not !== undefined) return { shown }
    return { shown, used: { read: withoutWithdrawn(kept.read, record), vouched: { pack: record.pack, statements, withheld: kept.withheld, meant: meantBy(pin, statements) } } }
  } catch (error) {
    return no(inASentence(error).replace(' Nothing was changed.', ''))
  }
}

/** What the organisation hands out comes in by itself, and what it takes back goes. */
async function withOrganisations(records: readonly PackRecord[], policy: PackPolicy, today: string): Promise<PackRecord[]> {
  const kept = records.filter(({ pack, pin }) => pin?.by !== 'organisation' || policy.trust?.some((one) => one.pack === pack))
  for (const [i, text] of (policy.files ?? []).entries()) {
    const name = `the organisation’s pack ${i + 1}`
    if (kept.some((record) => record.text === text)) continue
    const said = await headOf({ pack: name, title: name, text, takenOn: today }).catch(() => undefined)
    const before = kept.findIndex(({ pack }) => pack === said?.id)
    if (!said) kept.push({ pack: name, title: name, text, takenOn: today })
    else if (before < 0) kept.push({ pack: said.id, title: said.title, text, takenOn: today })
    else if (isNewer(said.version, kept[before]?.seen?.version)) kept[before] = { ...withoutText(kept[before] as PackRecord), title: said.title, text, takenOn: today }
  }
  for (const { pack, address } of policy.from ?? []) {
    const at = kept.findIndex((record) => record.pack === pack)
    const before = kept[at]
    if (before?.from?.address === address) continue
    const from = { address, nextAt: 0, failures: 0 }
    if (before) kept[at] = { ...before, from }
    else kept.push({ pack, title: pack, text: '', takenOn: today, from })
  }
  return kept
}

const withoutText = ({ pack, title, pin, seen, groupKey, from }: PackRecord) => ({
  pack,
  title,
  ...(pin && { pin }),
  ...(seen && { seen }),
  ...(groupKey && { groupKey }),
  ...(from && { from }),
})

const isNewer = (version: string, than: string | undefined): boolean => than === undefined || compareVersions(version, than) > 0
