/** Which controls of a form the person has left, so that what is wrong is told there and no earlier; where they left one by pressing something, after the press. */
import { useState } from 'react'
import { useAfterPress } from '../parts/use-after-press.ts'

export function useVisited(): { readonly visited: ReadonlySet<string>; readonly touch: (path: string) => void } {
  const [visited, setVisited] = useState<ReadonlySet<string>>(new Set())
  const afterPress = useAfterPress()
  return { visited, touch: (path) => afterPress(() => setVisited((been) => (been.has(path) ? been : new Set([...been, path])))) }
}
