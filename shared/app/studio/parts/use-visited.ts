/** Which fields were left once, and whether the person meant to be done: what nobody has come to yet is not wrong yet. */
import { useState } from 'react'

export function useVisited() {
  const [visited, setVisited] = useState<ReadonlySet<string>>(new Set())
  const [tried, setTried] = useState(false)
  return {
    visited,
    tried,
    tryAll: () => setTried(true),
    touch: (field: string) => setVisited((been) => (been.has(field) ? been : new Set([...been, field]))),
  }
}
