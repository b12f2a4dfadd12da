/** What is made from a rule's parameters once, and kept for as long as they live. */
export function madeOnce<P extends object, Q>(make: (params: P) => Q): (params: P) => Q {
  const kept = new WeakMap<P, Q>()
  return (params) => {
    let made = kept.get(params)
    if (made === undefined) {
      made = make(params)
      kept.set(params, made)
    }
    return made
  }
}
