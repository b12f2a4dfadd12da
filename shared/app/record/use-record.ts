/** The record as the store keeps it, for a component; follows what is noted here and in other tabs. */
import { useEffect, useState } from 'react'
import { failure, useSay } from '../panel/notice.tsx'
import type { KeptRecord, Store } from '../store/store.ts'

/** Undefined until it was read. */
export function useRecord(store: Store): KeptRecord | undefined {
  const say = useSay()
  const [record, setRecord] = useState<KeptRecord>()
  useEffect(() => {
    const stop = new AbortController()
    const load = () =>
      store.record().then(
        (now) => stop.signal.aborted || setRecord(now),
        (error) => say(failure(error)),
      )
    store.watch((area) => (area === 'record' || area === 'everything') && void load(), stop.signal)
    void load()
    return () => stop.abort()
  }, [store, say])
  return record
}
