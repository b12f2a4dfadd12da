/** Turns without a browser's locks, for tests. */
import type { InTurn } from './in-turn.ts'

export function turns(): InTurn {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const done = last.then(work)
    last = done.catch(() => {})
    return done
  }
}
