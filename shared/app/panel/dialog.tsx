/** A modal dialogue: the browser's own, so that focus stays inside, Escape closes it and focus goes back after. */
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { Cross } from './icons.tsx'

export function Dialog({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  const close = useRef(onClose)
  close.current = onClose
  // Closed before it leaves the page: only then does the browser give the focus back to where it was.
  useLayoutEffect(() => {
    const dialog = ref.current
    if (!dialog) return
    const stop = new AbortController()
    dialog.addEventListener('close', () => close.current(), stop)
    dialog.showModal()
    // Where the work begins; without one, the browser chooses the first control, which is Close.
    dialog.querySelector<HTMLElement>('[data-first]')?.focus()
    return () => {
      stop.abort()
      dialog.close()
    }
  }, [])
  return (
    <dialog ref={ref} className="dialog" aria-labelledby={id} onKeyDown={(event) => event.stopPropagation()}>
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
