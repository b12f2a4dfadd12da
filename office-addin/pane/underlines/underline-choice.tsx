/** Whether Word underlines findings: off until somebody asks for it, and tried before it is believed. */
import { useEffect, useId, useState } from 'react'
import { failure, useSay } from '#app/panel/notice.tsx'
import type { Store } from '#app/store/store.ts'
import { CANNOT } from '../../word/annotations/underlining.ts'
import type { TracedWordHost } from '../../word/traced-word-host.ts'

export function UnderlineChoice({ host, store }: { readonly host: TracedWordHost; readonly store: Store }) {
  const say = useSay()
  const id = useId()
  const [on, setOn] = useState(host.underlining.on)
  const can = host.abilities.annotations && host.abilities.writes

  useEffect(() => {
    const stop = new AbortController()
    host.watch((changes) => changes.some(({ kind }) => kind === 'abilities') && setOn(host.underlining.on), stop.signal)
    return () => stop.abort()
  }, [host])

  const choose = async (wanted: boolean) => {
    setOn(wanted)
    try {
      const why = wanted ? await host.underlining.switchOn() : await host.underlining.switchOff()
      setOn(host.underlining.on)
      say({ message: why ?? (wanted ? 'Word underlines what is found from now on.' : 'Word underlines nothing any more.') })
      await store.savePreferences({ underline: host.underlining.on })
    } catch (error) {
      say(failure(error))
    }
  }
  return (
    <section className="word-choice">
      {can ? (
        <>
          <label className="choice">
            <input type="checkbox" checked={on} aria-describedby={id} onChange={(event) => void choose(event.target.checked)} />
            Underline findings in the text
          </label>
          <p className="hint" id={id}>
            Only you see these lines, and they go when the file is closed. Word shows them with a Microsoft 365 subscription, and not always rightly: the list of findings is the
            one to trust.
          </p>
        </>
      ) : (
        <p className="hint">{CANNOT}</p>
      )}
    </section>
  )
}
