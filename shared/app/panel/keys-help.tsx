/** The panel's keys, on a page of their own. */
import { Dialog } from './dialog.tsx'
import { KEYS } from './findings/finding-keys.ts'

export function KeysHelp({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="Keys" onClose={onClose}>
      <p>These work while the focus is in this panel. None of them is taken from the text you write.</p>
      <dl className="keys">
        {KEYS.map(({ keys, does }) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
