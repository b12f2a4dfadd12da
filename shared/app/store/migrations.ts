/**
 * From what an earlier version kept to what this one keeps. Pure: IndexedDB's upgrade and the import of a backup both
 * use it. To change a record: raise VERSION, add one step, and add to migrations.test.ts what the old version kept.
 */

import { withoutAddresses } from './suppressed-unreadable.ts'

/** Everything on the shelf, as some version kept it. */
export interface Contents {
  readonly drafts: readonly unknown[]
  readonly things: Readonly<Record<string, unknown>>
}
export type Step = (contents: Contents) => Contents

export const VERSION = 5

/** Version 2 has a record of what was done about findings. Whoever comes from before it has not asked for one. */
const withRecord: Step = ({ drafts, things }) => ({ drafts, things: { ...things, record: { on: false, entries: [] } } })

/** Version 3 keeps packs. Whoever comes from before it has none. */
const withPacks: Step = ({ drafts, things }) => ({ drafts, things: { ...things, packs: [] } })

/** Version 4 keeps what was read of a pack beside its record: it was read with every start, and is read anew once. */
const readingsApart: Step = ({ drafts, things }) => ({
  drafts,
  things: {
    ...things,
    ...(Array.isArray(things.packs) && { packs: things.packs.map((record) => (typeof record === 'object' && record !== null ? withoutReading(record) : record)) }),
  },
})
const withoutReading = ({ kept: _, ...record }: { kept?: unknown }): object => record

/** Version 5 keeps of those who asked not to be written to no address, but a keyed hash. */
const withoutSuppressedAddresses: Step = ({ drafts, things }) => ({ drafts, things: { ...things, settings: withoutAddresses(things.settings) } })

/** STEPS[n] turns what version n kept into what version n + 1 keeps. */
export const STEPS: Readonly<Record<number, Step>> = { 1: withRecord, 2: withPacks, 3: readingsApart, 4: withoutSuppressedAddresses }

/** @throws RangeError where the contents are of a later version, or a step is missing */
export function migrate(contents: Contents, from: number, to = VERSION, steps = STEPS): Contents {
  if (from > to) throw new RangeError(`This was kept by a newer Seconder (version ${from} of the store; this one knows ${to}). Update Seconder and try again.`)
  let now = contents
  for (let version = from; version < to; version++) {
    const step = steps[version]
    if (!step) throw new RangeError(`There is no step from version ${version} of the store to version ${version + 1}.`)
    now = step(now)
  }
  return now
}
