/** A sentence above the page, which is also announced, and goes by itself unless one stays on it. */

import { make as el } from '../popover/elements.ts'
import { openTopLayer, type TopLayer } from '../popover/top-layer.ts'
import css from './guard.css?inline'

/** Long enough for two readings of the longest. */
const SHOWN_MS = 12_000

let shown: TopLayer | undefined

/** One at a time. @param beside tells the document @returns closes it, where it is no longer so */
export function showNote(beside: Element, words: string): () => void {
  shown?.close()
  let timer: ReturnType<typeof setTimeout> | undefined
  const note = openTopLayer({ beside, css, onClosed: () => clearTimeout(timer) })
  shown = note
  const { box } = note
  const says = el('p', { role: 'status' })
  const close = el('button', { type: 'button', class: 'plain' }, 'Close')
  close.addEventListener('click', () => note.close())
  box.append(says, close)
  // Into a region that is already there: only then is it announced.
  setTimeout(() => says.append(words), 50)
  const goLater = () => {
    timer = setTimeout(() => (note.focused || box.matches(':hover') ? goLater() : note.close()), SHOWN_MS)
  }
  goLater()
  return () => note.close()
}
