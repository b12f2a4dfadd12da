/** Takes what was looked at into use, and takes it out again. */
import type { Store } from '../store/store.ts'
import type { Looked } from './look-at-file.ts'
import { type PackRecord, type Subscription, withRecord } from './pack-record.ts'
import { keepReading } from './readings.ts'

interface How {
  /** ISO day. */
  readonly today: string
  /** Somebody read its fingerprint to the person, who heard the same digits. */
  readonly confirmed?: boolean
  readonly from?: Subscription
}

/** @throws Error where nobody has confirmed whose it is */
export async function takeLooked(
  store: Pick<Store, 'changePacks' | 'keepReady'>,
  { record, reading, fingerprints }: Looked,
  { today, confirmed = false, from }: How,
): Promise<void> {
  const pin = record.pin ?? (confirmed && fingerprints ? { trust: fingerprints, by: 'person' as const, on: today } : undefined)
  if (!pin) throw new Error('Whose pack this is has to be confirmed first. Nothing was changed.')
  await keepReading(store, record.pack, reading)
  await store.changePacks((records) => {
    // What was subscribed meanwhile stays so.
    const kept = from ?? records.find(({ pack }) => pack === record.pack)?.from ?? record.from
    const { from: _, ...rest } = record
    return withRecord(records, { ...rest, pin, ...(kept && { from: kept }) })
  })
}

/** @returns what puts it back */
export async function takeOut(store: Pick<Store, 'changePacks' | 'packs'>, pack: string): Promise<() => Promise<void>> {
  const before = (await store.packs()).find((record) => record.pack === pack)
  await store.changePacks((records) => records.filter((record) => record.pack !== pack))
  return async () => {
    if (before) await store.changePacks((records) => withRecord(records, before))
  }
}

export const changeRecord = (store: Pick<Store, 'changePacks'>, pack: string, change: (record: PackRecord) => PackRecord): Promise<void> =>
  store.changePacks((records) => records.map((record) => (record.pack === pack ? change(record) : record)))
