/**
 * What is shown stands still while something in it is pressed. A draft goes on being read meanwhile, and a button that is
 * exchanged for another, or moves away, between its pressing and its release hears of neither.
 */
import { type RefObject, useEffect, useRef, useState } from 'react'

const OVER = ['pointerup', 'pointercancel', 'keyup', 'contextmenu'] as const

/** @returns `now`, or what it was when something within `area` was pressed that is not released yet */
export function useStillWhilePressed<T>(area: RefObject<HTMLElement | null>, now: T): T {
  const [still, setStill] = useState<{ readonly shown: T }>()
  const shown = useRef(now)
  if (!still) shown.current = now

  useEffect(() => {
    const element = area.current
    if (!element) return
    const stop = new AbortController()
    const { signal } = stop
    const hold = () => setStill((before) => before ?? { shown: shown.current })
    element.addEventListener('pointerdown', ({ button }) => button === 0 && hold(), { signal })
    element.addEventListener('keydown', ({ key }) => key === ' ' && hold(), { signal })
    // What the release does is to meet what was pressed: a click comes after it.
    const release = () => setTimeout(() => setStill(undefined))
    for (const event of OVER) window.addEventListener(event, release, { capture: true, signal })
    // A pointer that leaves with the window is not released here. Of the window alone: with the press the text loses the focus.
    window.addEventListener('blur', release, { signal })
    return () => stop.abort()
  }, [area])

  return still ? still.shown : now
}
