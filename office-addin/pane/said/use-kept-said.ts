/** What the person said beside the document or message in front of them, as the pane shows and keeps it. The words that were approved are known until the pane is closed. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Context } from '#core/draft/context.schema.ts'
import { type Approvals, NO_APPROVALS, withTexts } from '#core/drafting/approval/approvals.ts'
import type { SaidKeeper } from './said-keeper.ts'

interface SaidHere {
  readonly context: Context
  readonly approvals: Approvals
}

export interface KeptSaid extends SaidHere {
  onContext(context: Context): void
  onApprovals(approvals: Approvals): void
}

/** @param keeper - the same object for the same document; without one all lasts until the pane is closed */
export function useKeptSaid(keeper: SaidKeeper | undefined, onNotKept: (why: string) => void = () => {}): KeptSaid {
  const [said, setSaid] = useState<SaidHere>({ context: {}, approvals: NO_APPROVALS })
  /** What was said before the answer came stands. */
  const here = useRef<Partial<SaidHere>>({})
  const tell = useRef(onNotKept)
  tell.current = onNotKept

  useEffect(() => {
    let left = false
    here.current = {}
    keeper?.read().then(
      ({ context, approvals = NO_APPROVALS }) => !left && setSaid({ context, approvals: withTexts(approvals, {}), ...here.current }),
      () => {},
    )
    return () => {
      left = true
    }
  }, [keeper])

  const change = useCallback(
    (now: Partial<SaidHere>) => {
      here.current = { ...here.current, ...now }
      setSaid((before) => ({ ...before, ...now }))
      keeper?.keep(now).catch((error: unknown) => tell.current(error instanceof Error ? error.message : 'What you said could not be kept; it holds until the pane is closed.'))
    },
    [keeper],
  )
  return { ...said, onContext: useCallback((context) => change({ context }), [change]), onApprovals: useCallback((approvals) => change({ approvals }), [change]) }
}
