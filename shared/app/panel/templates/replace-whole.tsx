/** Asks once more before a filled template takes the place of all that is written. */
import { Dialog } from '../dialog.tsx'

export function ReplaceWhole({ title, onReplace, onClose }: { readonly title: string; readonly onReplace: () => void; readonly onClose: () => void }) {
  return (
    <Dialog title="Replace the whole draft?" onClose={onClose}>
      <p>What you have written gives way to “{title}”. You can take it back afterwards.</p>
      <div className="row">
        <button type="button" className="primary" onClick={onReplace}>
          Replace
        </button>
        <button type="button" onClick={onClose}>
          Keep what is there
        </button>
      </div>
    </Dialog>
  )
}
