/** "This is a shared computer": nothing is written to the disk, and what is there goes. */
import { useState } from 'react'
import { Dialog } from '../panel/dialog.tsx'
import { failure, useSay } from '../panel/notice.tsx'
import { Locked } from '../panel/parts/locked.tsx'
import type { SharedControl } from './options-host.ts'
import type { StorageUsed } from './storage-used.ts'

export function SharedComputer({ control, used }: { control: SharedControl; used: StorageUsed | undefined }) {
  const say = useSay()
  const [asking, setAsking] = useState(false)
  const turn = (on: boolean) => {
    setAsking(false)
    control.turn(on).catch((error) => say(failure(error)))
  }
  const holdsAnything = used?.kinds.some(({ count }) => count > 0) ?? true
  return (
    <>
      <h3>Shared computer</h3>
      <label className="choice">
        <input
          type="checkbox"
          disabled={control.locked}
          checked={control.is}
          onChange={(event) => (event.target.checked && holdsAnything ? setAsking(true) : turn(event.target.checked))}
        />
        <span>
          Others use this computer too
          <span className="hint line">Everything is then kept in memory alone, and is gone when the browser is closed.</span>
        </span>
      </label>
      {control.locked && <Locked />}
      {asking && (
        <Dialog title="Keep nothing on this computer?" onClose={() => setAsking(false)}>
          <p>
            What is on the disk now is deleted. Your settings stay until the browser is closed; drafts and waivers go at once. Save a set-up file or a backup first if you need them
            elsewhere.
          </p>
          <div className="row">
            <button type="button" className="danger" onClick={() => turn(true)}>
              Keep nothing here
            </button>
            <button type="button" data-first onClick={() => setAsking(false)}>
              Leave it as it is
            </button>
          </div>
        </Dialog>
      )}
    </>
  )
}
