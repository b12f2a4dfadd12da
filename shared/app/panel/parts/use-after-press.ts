/** What comes up beside a field that was left would move away what a pointer is pressing, and the press would do nothing: it waits for its end. */
import { useCallback, useEffect, useRef } from 'react'

export function useAfterPress(): (then: () => void) => void {
  const pressed = useRef(false)
  const waiting = useRef<(() => void)[]>([])
  useEffect(() => {
    const stop = new AbortController()
    const hear = { capture: true, signal: stop.signal }
    const press = () => {
      pressed.current = true
    }
    const release = () => {
      pressed.current = false
      // The click follows its release in the same turn.
      setTimeout(() => {
        for (const then of waiting.current.splice(0)) then()
      })
    }
    window.addEventListener('pointerdown', press, hear)
    for (const end of ['pointerup', 'pointercancel']) window.addEventListener(end, release, hear)
    return () => stop.abort()
  }, [])
  return useCallback((then) => (pressed.current ? void waiting.current.push(then) : then()), [])
}
