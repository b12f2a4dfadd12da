/** The work as the store keeps it: read once, kept a moment after each change and at once when the page goes. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { failure, useSay } from '#app/panel/notice.tsx'
import { whenHidden } from '#app/panel/parts/when-hidden.ts'
import type { Store } from '#app/store/store.ts'
import { isWork, type Work } from '../making/work.ts'

const A_MOMENT = 300

export interface Kept {
  readonly ready: boolean
  readonly work: Work | undefined
  /** What the store holds and no Studio can read: to be saved as a file, not thrown away. */
  readonly damaged: unknown
  readonly saved: boolean
  change(work: Work | undefined): void
}

export function useWork(store: Store): Kept {
  const say = useSay()
  const [state, setState] = useState<Pick<Kept, 'ready' | 'work' | 'damaged' | 'saved'>>({ ready: false, work: undefined, damaged: undefined, saved: true })
  const waiting = useRef<{ readonly work: Work | undefined; readonly timer: ReturnType<typeof setTimeout> } | undefined>(undefined)
  const mine = useRef<string>(undefined)

  const keepNow = useCallback(() => {
    const due = waiting.current
    if (!due) return
    clearTimeout(due.timer)
    waiting.current = undefined
    store.keepStudio(due.work).then(
      () => setState((old) => ({ ...old, saved: waiting.current === undefined })),
      (error) => say(failure(error)),
    )
  }, [store, say])

  useEffect(() => {
    const stop = new AbortController()
    const read = async (again: boolean) => {
      const found = await store.studio()
      // One's own change comes back as everybody's does.
      if (stop.signal.aborted || waiting.current || (again && isWork(found) && found.changedAt === mine.current)) return
      setState({ ready: true, saved: true, work: isWork(found) ? found : undefined, damaged: isWork(found) ? undefined : found })
    }
    const failed = (error: unknown) => {
      say(failure(error))
      setState((old) => ({ ...old, ready: true }))
    }
    store.watch((area) => (area === 'studio' || area === 'everything') && void read(true).catch(failed), stop.signal)
    read(false).catch(failed)
    whenHidden(keepNow, stop.signal)
    return () => {
      stop.abort()
      keepNow()
    }
  }, [store, say, keepNow])

  const change = useCallback(
    (next: Work | undefined) => {
      const work = next && { ...next, changedAt: new Date().toISOString() }
      mine.current = work?.changedAt
      if (waiting.current) clearTimeout(waiting.current.timer)
      waiting.current = { work, timer: setTimeout(keepNow, A_MOMENT) }
      setState({ ready: true, work, damaged: undefined, saved: false })
    },
    [keepNow],
  )
  return { ...state, change }
}
