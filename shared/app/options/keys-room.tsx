/** The keys of the browser's own, which of them are set, and where they are changed; and those of the panel. */
import { useEffect, useState } from 'react'
import { KEYS } from '../panel/keys-in-words.ts'
import { failure, useSay } from '../panel/notice.tsx'
import type { KeysControl } from './options-host.ts'

type Keys = Awaited<ReturnType<KeysControl['list']>>

export function KeysRoom({ control }: { control: KeysControl }) {
  const say = useSay()
  const [keys, setKeys] = useState<Keys>([])
  useEffect(() => {
    const read = () => control.list().then(setKeys, (error) => say(failure(error)))
    void read()
    // Changed in the browser's own page; read again when the person comes back.
    addEventListener('focus', read)
    return () => removeEventListener('focus', read)
  }, [control, say])
  const change = () => void control.change?.().catch((error) => say(failure(error)))
  return (
    <>
      <h2>Keys</h2>
      <h3>Anywhere in the browser</h3>
      <KeyTable keys={keys} />
      <p>{control.how}</p>
      {control.change && (
        <button type="button" onClick={change}>
          Change these keys
        </button>
      )}
      <h3>In Seconder’s panel</h3>
      <p className="hint">They work while the focus is in the panel, and are the same everywhere.</p>
      <KeyTable keys={KEYS} />
    </>
  )
}

function KeyTable({ keys }: { keys: Keys }) {
  return (
    <dl className="key-table">
      {keys.map(({ keys: pressed, does }) => (
        <div key={does}>
          <dt>{pressed ? <kbd>{pressed}</kbd> : <span className="hint">no key yet</span>}</dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  )
}
