/** The arrow keys between the search of the library and the templates found, and among these. */
import type { KeyboardEvent } from 'react'

const TITLES = '[data-template] h3 button'

/** @param search - the field from which the first is reached, and which is reached from the first */
export function moveAmongTitles(event: KeyboardEvent<HTMLElement>, search: HTMLInputElement | null): void {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event
  if (!search || altKey || ctrlKey || metaKey || shiftKey || (key !== 'ArrowDown' && key !== 'ArrowUp')) return
  const stops = [search, ...(search.closest('[role=tabpanel], main')?.querySelectorAll<HTMLElement>(TITLES) ?? [])]
  const next = stops[stops.indexOf(event.currentTarget) + (key === 'ArrowDown' ? 1 : -1)]
  if (!next) return
  event.preventDefault()
  next.focus()
}
