/** What is kept here, how much room it takes, and how all of it goes. */
import { useEffect, useState } from 'react'
import { failure, useSay } from '../panel/notice.tsx'
import { BackupButtons } from '../panel/settings/backup-buttons.tsx'
import type { Stored } from '../panel/use-stored.ts'
import { inBytes } from '../setup/in-bytes.ts'
import { DeleteEverything } from './delete-everything.tsx'
import type { OptionsHost } from './options-host.ts'
import { SharedComputer } from './shared-computer.tsx'
import { type StorageUsed, storageUsed } from './storage-used.ts'

const LASTS = { device: 'Until you delete it', session: 'Until the browser is closed', memory: 'Until this tab is closed' } as const

export function DeviceRoom({ host, stored }: { host: OptionsHost; stored: Stored }) {
  const { store } = host
  const say = useSay()
  const [used, setUsed] = useState<StorageUsed>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: counted anew whenever something kept has changed
  useEffect(() => {
    let current = true
    storageUsed(store).then(
      (now) => current && setUsed(now),
      (error) => say(failure(error)),
    )
    return () => {
      current = false
    }
  }, [store, stored, say])
  const act = (work: () => Promise<string>) =>
    void work()
      .then((message) => say({ message }))
      .catch((error) => say(failure(error)))
  return (
    <>
      <h2>This device</h2>
      <p>Everything Seconder keeps is on this device and nothing is sent anywhere. {LASTS[store.kind]}; casework drafts go 30 days after their last change.</p>
      <h3>Storage used</h3>
      {used && (
        <table className="used">
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">How many</th>
              <th scope="col">Size</th>
            </tr>
          </thead>
          <tbody>
            {used.kinds.map(({ what, count, bytes }) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                <td>{count}</td>
                <td>{inBytes(bytes)}</td>
              </tr>
            ))}
          </tbody>
          {used.total !== undefined && (
            <tfoot>
              <tr>
                <th scope="row" colSpan={2}>
                  The browser counts, with what it needs itself
                </th>
                <td>{inBytes(used.total)}</td>
              </tr>
            </tfoot>
          )}
        </table>
      )}
      <h3>Backup</h3>
      <p className="hint">With drafts, as plain text. Keep it as safe as they are.</p>
      <div className="row">
        <BackupButtons store={store} today={host.today()} act={act} />
      </div>
      {host.sharedComputer && <SharedComputer control={host.sharedComputer} used={used} />}
      <h3>Delete everything</h3>
      <DeleteEverything host={host} used={used} />
    </>
  )
}
