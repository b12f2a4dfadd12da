/** A modal dialogue: the browser's own, so that focus stays inside, Escape closes it and focus goes back after. */
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Cross } from './icons.tsx'

export function Dialog({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const dialog = ref.current
    if (dialog && !dialog.open) dialog.showModal()
    return () => dialog?.close()
  }, [])
  return (
    <dialog ref={ref} className="dialog" aria-labelledby={id} onClose={onClose} onKeyDown={(event) => event.stopPropagation()}>
      <div className="dialog-head">
        <h2 id={id}>{title}</h2>
        <button type="button" className="quiet square" onClick={onClose}>
          <Cross />
          <span className="hidden">Close</span>
        </button>
      </div>
      {children}
    </dialog>
  )
}
