/** A pack that is kept here, as it is shown. */
import type { Manifest } from '#core/pack/signed/manifest.schema.ts'
import type { Trusted } from '#core/pack/signed/trust.ts'
import type { PackRecord } from './pack-record.ts'

export interface ShownPack {
  readonly record: PackRecord
  readonly head?: Pick<Manifest, 'version' | 'layer' | 'validFrom' | 'validTo' | 'reviewBy'>
  readonly signers: readonly string[]
  readonly notes: readonly string[]
  /** A sentence: why it is not in use. */
  readonly not?: string
}

/** One that is trusted; before its first day it is not in use yet. */
export function shownPack(record: PackRecord, head: Manifest, { signers, warnings, withheld }: Trusted, today: string): ShownPack {
  const notes = [...warnings, ...withheld.map(({ why }) => `${why}.`)]
  const waits = head.validFrom !== undefined && today < head.validFrom
  return { record, head, signers, notes, ...(waits && { not: warnings[0] ?? 'It is not in force yet.' }) }
}
