/** What was done about findings: for the note about this draft while the panel is open, and for the record where it is on. */
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { DraftHost } from '#app/host/draft-host.ts'
import type { Store } from '#app/store/store.ts'
import type { Finding } from '#core/checker/finding.ts'
import type { Draft } from '#core/draft/draft.ts'
import type { Doing, ReasonCode } from '#core/record/entry.ts'
import { noteDoing } from '../../record/note-doing.ts'

export interface Doings {
  /** Mended here since this draft was opened. */
  readonly fixed: readonly Finding[]
  /** @returns takes it back */
  tell(draft: Draft, finding: Finding, done: Doing, reason?: ReasonCode): () => void
}

const NONE: readonly Finding[] = []

export function useDoings(host: DraftHost | null, store: Store, today: string): Doings {
  const [fixed, setFixed] = useState(NONE)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another draft has a story of its own
  useEffect(() => setFixed(NONE), [host])
  const tell = useCallback(
    (draft: Draft, finding: Finding, done: Doing, reason?: ReasonCode) => {
      if (done === 'fixed') setFixed((before) => [...before, finding])
      const noted = noteDoing(store, draft, [finding], { done, ...(reason && { reason }), today })
      return () => {
        setFixed((before) => before.filter((one) => one !== finding))
        void noted.then((forget) => forget())
      }
    },
    [store, today],
  )
  return useMemo(() => ({ fixed, tell }), [fixed, tell])
}
