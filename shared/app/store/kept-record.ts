/** The record on its shelf: only on a device, only once it was switched on, each entry for its days and no longer. */
import { type Entry, withEntry, withoutEntry, withoutOld } from '#core/record/entry.ts'
import { asRecord } from './records.ts'
import type { Shelf } from './shelf.ts'
import type { KeptRecord, Store } from './store.ts'

interface Around {
  readonly shelf: Pick<Shelf, 'get' | 'update'>
  /** Whether what is kept here outlasts the browser's closing; elsewhere there is no record. */
  readonly lasts: boolean
  readonly today: () => string
  readonly changed: () => void
  /** Fingerprints must be comparable from one day to the next. */
  readonly keepSalt: () => Promise<void>
}

interface RecordKeeping {
  readonly read: Store['record']
  readonly keep: Store['keepRecord']
  readonly note: Store['note']
  readonly unnote: Store['unnote']
  readonly forget: Store['forgetRecord']
  /** From a backup. */
  add(entries: readonly Entry[]): Promise<void>
}

const NOWHERE = 'Nothing is recorded here: what this place keeps is gone when the tab or the browser is closed.'

export function recordOver({ shelf, lasts, today, changed, keepSalt }: Around): RecordKeeping {
  const change = async (by: (old: KeptRecord) => KeptRecord) => {
    let isNew = false
    await shelf.update('things', 'record', (kept) => {
      const old = asRecord(kept)
      const next = by(old)
      isNew = next !== old
      return isNew ? next : kept
    })
    if (isNew) changed()
  }
  const add = (entries: readonly Entry[], where: (old: KeptRecord) => boolean) =>
    change((old) => {
      if (entries.length === 0 || !where(old)) return old
      return { ...old, entries: withoutOld(entries.reduce(withEntry, old.entries), today()) }
    })

  return {
    async read() {
      const kept = asRecord(await shelf.get('things', 'record'))
      const entries = withoutOld(kept.entries, today())
      if (entries === kept.entries) return kept
      await change((old) => ({ ...old, entries: withoutOld(old.entries, today()) }))
      return { ...kept, entries }
    },
    async keep(on) {
      if (on && !lasts) throw new Error(NOWHERE)
      if (on) await keepSalt()
      await change((old) => (old.on === on ? old : { ...old, on }))
    },
    note: (entries) => add(entries, ({ on }) => on),
    unnote: (entry) =>
      change((old) => {
        const entries = withoutEntry(old.entries, entry)
        return entries.length === old.entries.length ? old : { ...old, entries }
      }),
    forget: () => change((old) => (old.entries.length === 0 ? old : { ...old, entries: [] })),
    add: (entries) => add(entries, () => lasts),
  }
}
