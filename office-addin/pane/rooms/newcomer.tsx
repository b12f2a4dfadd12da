/** One line for whoever has never answered the first questions; it goes when they are answered, or not wanted. */
import { useEffect, useState } from 'react'
import type { Store } from '#app/store/store.ts'

export function Newcomer({ store }: { readonly store: Store }) {
  const [isNew, setIsNew] = useState(false)
  useEffect(() => {
    const stop = new AbortController()
    const look = async () => {
      const [{ welcomed }, { me, group }] = await Promise.all([store.preferences(), store.settings()])
      if (!stop.signal.aborted) setIsNew(!welcomed && !me && !group)
    }
    // a store that cannot be read says so in the panel
    const again = () => void look().catch(() => {})
    store.watch(again, stop.signal)
    again()
    return () => stop.abort()
  }, [store])
  if (!isNew) return null
  return (
    <div className="newcomer">
      <a href="#welcome">Begin with five questions</a>
      <button type="button" onClick={() => void store.savePreferences({ welcomed: true }).catch(() => setIsNew(false))}>
        Not now
      </button>
    </div>
  )
}
