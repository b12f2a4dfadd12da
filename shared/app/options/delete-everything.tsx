/** Asks, names what goes, and then really empties it. */
import { useState } from 'react'
import { Dialog } from '../panel/dialog.tsx'
import { failure, useSay } from '../panel/notice.tsx'
import type { OptionsHost } from './options-host.ts'
import type { StorageUsed } from './storage-used.ts'

const ELSEWHERE = 'Whatever the browser keeps for Seconder beside them'

export function DeleteEverything({ host: { store, emptyElsewhere, elsewhere = ELSEWHERE, sites }, used }: { host: OptionsHost; used: StorageUsed | undefined }) {
  const say = useSay()
  const [asking, setAsking] = useState(false)
  const going = used?.kinds.filter(({ count }) => count > 0) ?? []
  const remove = async () => {
    setAsking(false)
    try {
      await store.deleteEverything()
      await emptyElsewhere?.()
      say({ message: `Everything was deleted from this device.${store.managed ? ' What your organisation set is still in force.' : ''}` })
    } catch (error) {
      say(failure(error))
    }
  }
  return (
    <>
      <button type="button" className="danger" onClick={() => setAsking(true)}>
        Delete everything…
      </button>
      {asking && (
        <Dialog title="Delete everything on this device?" onClose={() => setAsking(false)}>
          <p>This goes, and cannot be brought back:</p>
          <ul>
            {going.map(({ what, count }) => (
              <li key={what}>
                {what}: {count}
              </li>
            ))}
            {emptyElsewhere && (
              <li>
                {elsewhere}
                {sites ? ', and the permissions for other pages' : ''}
              </li>
            )}
          </ul>
          <p className="hint">Text in your messages and documents is not Seconder’s, and stays as it is.</p>
          <div className="row">
            <button type="button" className="danger" onClick={() => void remove()}>
              Delete everything
            </button>
            <button type="button" data-first onClick={() => setAsking(false)}>
              Keep it
            </button>
          </div>
        </Dialog>
      )}
    </>
  )
}
