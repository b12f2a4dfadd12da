/** Writes down what was done about findings, where the person has switched the record on. */
import { waiverHash } from '#core/checker/filters/waived.ts'
import type { Finding } from '#core/checker/finding.ts'
import type { Draft } from '#core/draft/draft.ts'
import type { Doing, Entry, ReasonCode } from '#core/record/entry.ts'
import type { Store } from '../store/store.ts'

export interface Did {
  readonly done: Doing
  /** Of a waiver. */
  readonly reason?: ReasonCode
  /** ISO day, local. */
  readonly today: string
}

type Keeping = Pick<Store, 'record' | 'note' | 'unnote' | 'waivers'>
type Found = Pick<Finding, 'rule' | 'severity' | 'words'>

/**
 * @param draft as it stood when the findings were made
 * @returns takes it back; a record that cannot be written never stands in the way of what was done
 */
export async function noteDoing(store: Keeping, draft: Pick<Draft, 'places'>, findings: readonly Found[], { done, reason, today }: Did): Promise<() => Promise<void>> {
  const nothing = async () => {}
  try {
    if (!(await store.record()).on) return nothing
    const { salt } = await store.waivers()
    const entries = findings.map(
      ({ rule, severity, words }): Entry => ({ rule, day: today, severity, done, ...(reason && { reason }), fingerprint: waiverHash(salt, { rule, words }, draft) }),
    )
    await store.note(entries)
    return async () => {
      for (const entry of entries) await store.unnote(entry).catch(nothing)
    }
  } catch {
    return nothing
  }
}
