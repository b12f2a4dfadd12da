/** Underlines as the person chose them the last time; Word shows none that were made before somebody did something in the pane. */
import { useEffect } from 'react'
import type { Store } from '#app/store/store.ts'
import type { TracedWordHost } from '../../word/traced-word-host.ts'

/** @param stopped told in a sentence why they went off of themselves */
export function useUnderlining(host: TracedWordHost | null, store: Store, stopped: (why: string) => void): void {
  useEffect(() => {
    if (!host) return
    host.onStopped = stopped
    const gesture = new AbortController()
    const begin = () => {
      gesture.abort()
      void host.underlining.switchOn().then((why) => why && stopped(why))
    }
    void store.preferences().then(
      ({ underline }) => {
        if (!underline || gesture.signal.aborted || host.underlining.on) return
        // Once it is over: a sentence that comes in between would move what is being pressed.
        for (const type of ['click', 'keyup']) window.addEventListener(type, begin, { signal: gesture.signal })
      },
      () => {},
    )
    return () => gesture.abort()
  }, [host, store, stopped])
}
