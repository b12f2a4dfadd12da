/** "Remove Seconder's marks": asked first, since locks and fields go; said afterwards, with the way back. */
import { useState } from 'react'
import { Dialog } from '#app/panel/dialog.tsx'
import { Chevron } from '#app/panel/icons.tsx'
import { failure, noticeOf, useSay } from '#app/panel/notice.tsx'
import { putAllMarksBack, removeAllMarks } from '../../word/publish/publish.ts'
import type { TracedWordHost } from '../../word/traced-word-host.ts'

export function PublishForm({ host }: { readonly host: TracedWordHost }) {
  const say = useSay()
  const [asking, setAsking] = useState(false)
  const remove = async () => {
    setAsking(false)
    try {
      say(noticeOf(await removeAllMarks(host), (receipt) => putAllMarksBack(host, receipt)))
    } catch (error) {
      say(failure(error))
    }
  }
  return (
    <details className="this-document">
      <summary>
        <Chevron /> Before publishing
      </summary>
      <p>A template leaves marks in the file: boxes around its fields, locks on approved wording, and a note of which template it was. Whoever gets the file can see them.</p>
      <button type="button" onClick={() => setAsking(true)}>
        Remove Seconder’s marks…
      </button>
      {asking && (
        <Dialog title="Remove Seconder’s marks?" onClose={() => setAsking(false)}>
          <p>
            The words stay as they are. Locked passages can be changed afterwards, fields no longer follow one another, and Seconder no longer sees whether approved wording was
            changed.
          </p>
          <p>Until this pane is closed you can take it back. Keep a copy of the file if you may need the fields later.</p>
          <div className="row">
            <button type="button" className="primary" onClick={() => void remove()}>
              Remove the marks
            </button>
            <button type="button" data-first onClick={() => setAsking(false)}>
              Keep them
            </button>
          </div>
        </Dialog>
      )}
    </details>
  )
}
