/** Editors with a model of their own take their time: one write after the other. */
export function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let latest: Promise<unknown> = Promise.resolve()
  return (work) => {
    const done = latest.then(work)
    latest = done.catch(() => {})
    return done
  }
}
