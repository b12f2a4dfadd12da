/** What the person noted beside the draft in front of them: kept by the place, where the place keeps it; else until the panel closes. */
import { useState } from 'react'
import type { DraftHost } from '#app/host/draft-host.ts'

export function useBesideDraft<T>(host: DraftHost | null, nothing: T, kept: T | undefined, onKept: ((noted: T) => void) | undefined): readonly [T, (noted: T) => void] {
  const [here, setHere] = useState<ReadonlyMap<DraftHost | null, T>>(new Map())
  if (onKept) return [kept ?? nothing, onKept]
  return [here.get(host) ?? nothing, (noted) => setHere((before) => new Map([...before, [host, noted]]))]
}
