/** What is kept on this device: take it along, bring it back, delete it. */
import { useState } from 'react'
import type { Store } from '#app/store/store.ts'
import { Dialog } from '../dialog.tsx'
import { failure, useSay } from '../notice.tsx'
import { BackupButtons } from './backup-buttons.tsx'
import { Section } from './section.tsx'

export function DeviceData({ store, today }: { store: Store; today: string }) {
  const say = useSay()
  const [asking, setAsking] = useState(false)
  const act = (work: () => Promise<string>) =>
    void work()
      .then((message) => say({ message }))
      .catch((error) => say(failure(error)))
  return (
    <Section title="Kept on this device" says={store.kind === 'memory' ? 'only until this tab is closed' : undefined}>
      {store.notice && <p>{store.notice}</p>}
      <p>
        Drafts, settings, your own templates, those you used, waivers with their reasons, and the record where you keep one. Casework drafts are deleted 30 days after their last
        change. Nothing is sent anywhere.
      </p>
      <div className="row">
        <BackupButtons store={store} today={today} act={act} />
        <button type="button" className="danger" onClick={() => setAsking(true)}>
          Delete everything…
        </button>
      </div>
      {asking && (
        <Dialog title="Delete everything on this device?" onClose={() => setAsking(false)}>
          <p>All drafts, settings, waivers, favourites and the record go. This cannot be taken back.</p>
          <div className="row">
            <button
              type="button"
              className="danger"
              onClick={() => {
                setAsking(false)
                act(async () => {
                  await store.deleteEverything()
                  return 'Everything was deleted from this device.'
                })
              }}
            >
              Delete everything
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              Keep it
            </button>
          </div>
        </Dialog>
      )}
    </Section>
  )
}
