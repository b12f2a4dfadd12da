/** The ledger of the draft in front of the person: kept by the place, where the place keeps it; else until the panel closes. */
import { useState } from 'react'
import type { DraftHost } from '#app/host/draft-host.ts'
import type { Ledger } from '#core/drafting/ledger/ledger.ts'

const NOTHING: Ledger = {}

export function useLedger(host: DraftHost | null, kept: Ledger | undefined, onKept: ((ledger: Ledger) => void) | undefined): readonly [Ledger, (ledger: Ledger) => void] {
  const [here, setHere] = useState<ReadonlyMap<DraftHost | null, Ledger>>(new Map())
  if (onKept) return [kept ?? NOTHING, onKept]
  return [here.get(host) ?? NOTHING, (ledger) => setHere((before) => new Map([...before, [host, ledger]]))]
}
