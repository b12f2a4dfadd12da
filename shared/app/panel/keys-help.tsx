/** The panel's keys, on a page of their own. */
import { Dialog } from './dialog.tsx'
import { CARET_KEYS, KEYS } from './keys-in-words.ts'
import { GuidesLink } from './reference-pages.tsx'

type Keys = readonly { readonly keys: string; readonly does: string }[]

export function KeysHelp({ elsewhere, atCaret, onClose }: { elsewhere: Keys; atCaret: boolean; onClose: () => void }) {
  return (
    <Dialog title="Keys" onClose={onClose}>
      <p>These work while the focus is in this panel. None of them is taken from the text you write.</p>
      <List keys={KEYS} />
      {atCaret && (
        <>
          <h3>In the text</h3>
          <List keys={CARET_KEYS} />
        </>
      )}
      {elsewhere.length > 0 && (
        <>
          <h3>Anywhere</h3>
          <List keys={elsewhere} />
        </>
      )}
      <GuidesLink />
    </Dialog>
  )
}

function List({ keys: list }: { keys: Keys }) {
  return (
    <dl className="keys">
      {list.map(({ keys, does }) => (
        <div key={keys}>
          <dt>
            <kbd>{keys}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  )
}
