/** The verdict on the draft as it stands now, for a component. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { DraftHost } from '#app/host/draft-host.ts'
import type { CheckInput } from '#core/checker/verdict.ts'
import type { Checker } from './checker.ts'
import { followDraft, type Reading } from './follow-draft.ts'

/** `input` may be a new object at each call; a check is asked for when one of its values is another. */
export function useVerdict(host: DraftHost | null, checker: Checker, input: CheckInput): Reading & { readonly again: () => void } {
  const [reading, setReading] = useState<Reading>({ state: host ? 'reading' : 'none' })
  const asked = useRef(input)
  const ask = useRef(() => {})
  asked.current = input
  const { context, settings, today, waivers } = input

  useEffect(() => {
    if (!host) {
      setReading({ state: 'none' })
      return
    }
    const stop = new AbortController()
    ask.current = followDraft({ host, checker, input: () => asked.current, tell: setReading, signal: stop.signal })
    return () => {
      ask.current = () => {}
      stop.abort()
    }
  }, [host, checker])

  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what a verdict depends on beside the draft
  useEffect(() => ask.current(), [context, settings, today, waivers])

  return { ...reading, again: useCallback(() => ask.current(), []) }
}
