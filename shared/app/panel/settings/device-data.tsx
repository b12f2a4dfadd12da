/** What is kept on this device: take it along, bring it back, delete it. */
import type { Store } from '#app/store/store.ts'
import { failure, useSay } from '../notice.tsx'
import { AskDelete } from '../parts/ask-delete.tsx'
import { BackupButtons } from './backup-buttons.tsx'
import { Section } from './section.tsx'

export function DeviceData({ store, today }: { store: Store; today: string }) {
  const say = useSay()
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
        <AskDelete
          label="Delete everything"
          title="Delete everything on this device?"
          onDelete={() =>
            act(async () => {
              await store.deleteEverything()
              return 'Everything was deleted from this device.'
            })
          }
        >
          <p>All drafts, settings, waivers, favourites, packs and the record go. This cannot be taken back.</p>
        </AskDelete>
      </div>
    </Section>
  )
}
