/**
 * Keeps the keyboard's place in a list whose items come and go. When the item with the focus disappears, a browser
 * drops the focus to the top of the page; here it goes to the item that has taken its place.
 */
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react'

interface KeptFocus {
  /** Focuses the item `by` places from the one last focused: 1 the next, -1 the one before. */
  move(by: 1 | -1): void
  focus(key: string): void
  /** Scrolls to it alone. */
  bringUp(key: string): void
}

/** Items carry `data-key`; `keys` are theirs in order. `fallback` takes the focus when none is left. */
export function useKeptFocus(list: RefObject<HTMLElement | null>, fallback: RefObject<HTMLElement | null>, keys: readonly string[]): KeptFocus {
  const held = useRef<{ key: string; at: number }>(undefined)
  const now = useRef(keys)

  useEffect(() => {
    const element = list.current
    if (!element) return
    const stop = new AbortController()
    element.addEventListener(
      'focusin',
      (event) => {
        const key = (event.target as Element).closest<HTMLElement>('[data-key]')?.dataset.key
        if (key !== undefined) held.current = { key, at: now.current.indexOf(key) }
      },
      stop,
    )
    // The focus went to something else on the page, so nothing of it is ours to keep.
    element.addEventListener(
      'focusout',
      (event) => {
        if (event.relatedTarget instanceof Node && !element.contains(event.relatedTarget)) held.current = undefined
      },
      stop,
    )
    return () => stop.abort()
  }, [list])

  const itemAt = useCallback(
    (index: number) => [...(list.current?.querySelectorAll<HTMLElement>('[data-key]') ?? [])].find((item) => item.dataset.key === now.current[index]),
    [list],
  )

  useLayoutEffect(() => {
    now.current = keys
    const before = held.current
    if (!before) return
    const at = keys.indexOf(before.key)
    if (at >= 0) {
      held.current = { ...before, at }
      return
    }
    held.current = undefined
    const { activeElement, body } = document
    if (activeElement && activeElement !== body && activeElement.isConnected) return
    ;(itemAt(Math.min(before.at, keys.length - 1)) ?? fallback.current)?.focus()
  }, [keys, fallback, itemAt])

  return {
    move(by) {
      const at = held.current ? now.current.indexOf(held.current.key) + by : by > 0 ? 0 : now.current.length - 1
      ;(itemAt(Math.max(0, Math.min(at, now.current.length - 1))) ?? fallback.current)?.focus()
    },
    focus(key) {
      itemAt(now.current.indexOf(key))?.focus()
    },
    bringUp(key) {
      itemAt(now.current.indexOf(key))?.scrollIntoView?.({ block: 'nearest' })
    },
  }
}
