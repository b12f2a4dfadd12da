/** Asks, names what goes, and then really empties it. */
import { failure, useSay } from '../panel/notice.tsx'
import { AskDelete } from '../panel/parts/ask-delete.tsx'
import type { OptionsHost } from './options-host.ts'
import type { StorageUsed } from './storage-used.ts'

const ELSEWHERE = 'Whatever the browser keeps for Seconder beside them'

export function DeleteEverything({ host: { store, emptyElsewhere, elsewhere = ELSEWHERE, sites }, used }: { host: OptionsHost; used: StorageUsed | undefined }) {
  const say = useSay()
  const going = used?.kinds.filter(({ count }) => count > 0) ?? []
  const remove = async () => {
    try {
      await store.deleteEverything()
      await emptyElsewhere?.()
      say({ message: `Everything was deleted from this device.${store.managed ? ' What your organisation set is still in force.' : ''}` })
    } catch (error) {
      say(failure(error))
    }
  }
  return (
    <AskDelete label="Delete everything" title="Delete everything on this device?" onDelete={() => void remove()}>
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
    </AskDelete>
  )
}
