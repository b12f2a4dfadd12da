/** What came of reading a pack whole, kept beside its record: large, and asked for only where the compiled packs are not ready. */
import type { KeptPack } from '../packs/keep-pack.ts'
import { keepTexts, readyTexts, type Shelf } from './ready.ts'

const NAMES = ['reading'] as const

export async function readingOf(store: Pick<Shelf, 'ready'>, pack: string): Promise<KeptPack | undefined> {
  const kept = await readyTexts(store, `read:${pack}`, NAMES)
  return kept && (JSON.parse(kept.reading) as KeptPack)
}

export const keepReading = (store: Pick<Shelf, 'keepReady'>, pack: string, reading: KeptPack): Promise<void> =>
  keepTexts(store, `read:${pack}`, NAMES, { reading: JSON.stringify(reading) })
