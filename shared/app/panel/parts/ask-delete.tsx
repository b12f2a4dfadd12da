/** A button that deletes for good: it asks first, says what goes, and the cursor stands on keeping it. */
import { type ReactNode, useState } from 'react'
import { Dialog } from '../dialog.tsx'

interface Props {
  /** 'Delete the record': on the button, and on the one that means it. */
  readonly label: string
  /** The question. */
  readonly title: string
  /** What goes. */
  readonly children: ReactNode
  readonly onDelete: () => void
}

export function AskDelete({ label, title, children, onDelete }: Props) {
  const [asking, setAsking] = useState(false)
  return (
    <>
      <button type="button" className="danger" onClick={() => setAsking(true)}>
        {label}…
      </button>
      {asking && (
        <Dialog title={title} onClose={() => setAsking(false)}>
          {children}
          <div className="row">
            <button
              type="button"
              className="danger"
              onClick={() => {
                setAsking(false)
                onDelete()
              }}
            >
              {label}
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
