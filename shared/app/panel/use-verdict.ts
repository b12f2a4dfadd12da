/** The verdict on the draft as it stands now, for a component. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { DraftHost } from '#app/host/draft-host.ts'
import type { CheckInput } from '#core/checker/verdict.ts'
import type { Draft } from '#core/draft/draft.ts'
import { type Approvals, contextWith } from '#core/drafting/approval/approvals.ts'
import { textToApprove, wordsHash } from '#core/drafting/approval/words-of.ts'
import type { Checker } from './checker.ts'
import { followDraft, type Reading } from './follow-draft.ts'

/** `input` may be a new object at each call; a check is asked for when one of its values is another. */
export function useVerdict(host: DraftHost | null, checker: Checker, input: CheckInput, approvals: Approvals): Reading & { readonly again: () => void } {
  const [reading, setReading] = useState<Reading>({ state: host ? 'reading' : 'none' })
  const asked = useRef({ input, approvals })
  const ask = useRef(() => {})
  asked.current = { input, approvals }
  const { context, settings, today, waivers } = input

  useEffect(() => {
    if (!host) {
      setReading({ state: 'none' })
      return
    }
    const stop = new AbortController()
    ask.current = followDraft({ host, checker, input: (draft) => heard(asked.current, draft), tell: setReading, signal: stop.signal })
    return () => {
      ask.current = () => {}
      stop.abort()
    }
  }, [host, checker])

  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what a verdict depends on beside the draft
  useEffect(() => ask.current(), [context, settings, today, waivers, approvals])

  return { ...reading, again: useCallback(() => ask.current(), []) }
}

/** What somebody approved counts while the words are the ones that were approved. */
function heard({ input, approvals }: { readonly input: CheckInput; readonly approvals: Approvals }, draft: Draft): CheckInput {
  if (approvals.given.length + approvals.asked.length === 0) return input
  return { ...input, context: contextWith(input.context, approvals, wordsHash(textToApprove(draft))) }
}
