/**
 * Which controls of a form the person has left, so that what is wrong is told there and no earlier. Where they left one by
 * pressing something, it is told after the press: the message makes the form longer, and a button that moved away from under
 * the pointer hears no click.
 */
import { useCallback, useEffect, useRef, useState } from 'react'

export function useVisited(): { readonly visited: ReadonlySet<string>; readonly touch: (path: string) => void } {
  const [visited, setVisited] = useState<ReadonlySet<string>>(new Set())
  const pressed = useRef(false)
  const left = useRef<string[]>([])
  const tell = useCallback(() => {
    const paths = left.current
    left.current = []
    if (paths.length > 0) setVisited((been) => (paths.every((path) => been.has(path)) ? been : new Set([...been, ...paths])))
  }, [])

  useEffect(() => {
    const down = () => {
      pressed.current = true
    }
    // The click comes with the release, in the same turn.
    const up = () => {
      pressed.current = false
      setTimeout(tell)
    }
    window.addEventListener('pointerdown', down, true)
    window.addEventListener('pointerup', up, true)
    window.addEventListener('pointercancel', up, true)
    return () => {
      window.removeEventListener('pointerdown', down, true)
      window.removeEventListener('pointerup', up, true)
      window.removeEventListener('pointercancel', up, true)
    }
  }, [tell])
  return {
    visited,
    touch(path) {
      left.current.push(path)
      if (!pressed.current) tell()
    },
  }
}
