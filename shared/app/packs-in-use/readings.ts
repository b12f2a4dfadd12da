/** What came of reading a pack whole, kept beside its record: large, and asked for only where the compiled packs are not ready. */
import type { ReadPack } from '#core/pack/valid-pack.ts'
import type { KeptPack } from '../packs/keep-pack.ts'
import type { Vouched } from './compiled-packs.ts'
import type { PackRecord } from './pack-record.ts'
import { digestOfTexts, keepTexts, oneByte, readyTexts, type Shelf } from './ready.ts'
import { withoutWithdrawn } from './without-withdrawn.ts'

const NAMES = ['reading'] as const

export async function readingOf(store: Pick<Shelf, 'ready'>, pack: string): Promise<KeptPack | undefined> {
  const kept = await readyTexts(store, `read:${pack}`, NAMES)
  return kept && (JSON.parse(kept.reading) as KeptPack)
}

export const keepReading = (store: Pick<Shelf, 'keepReady'>, pack: string, reading: KeptPack): Promise<void> =>
  keepTexts(store, `read:${pack}`, NAMES, { reading: oneByte(JSON.stringify(reading)) })

/** Packs that are in use, as they were read when they were taken. @returns undefined where one is no reading of the file that is kept now */
export async function readLayers(store: Pick<Shelf, 'ready'>, vouched: readonly Vouched[], records: readonly PackRecord[]): Promise<readonly ReadPack[] | undefined> {
  const layers: ReadPack[] = []
  for (const { pack, withheld } of vouched) {
    const record = records.find((one) => one.pack === pack)
    const reading = await readingOf(store, pack)
    if (!record || !reading || reading.file !== (await digestOfTexts([record.text])) || reading.withheld.join(' ') !== withheld.join(' ')) return undefined
    if (reading.sealed !== 'none' && (reading.sealed === 'open') !== (record.groupKey !== undefined)) return undefined
    layers.push(withoutWithdrawn(reading.read, record))
  }
  return layers
}
