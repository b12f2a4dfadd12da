/** Which element holds the whole of a draft, where a page gives it no name that lasts. */

/**
 * The smallest element around a text that holds the most of what belongs to a draft, and no other draft's text. One part
 * that is found no longer does not lose the draft; a text with none of them is none.
 */
export function rootWith(body: Element, parts: readonly string[], bodiesIn: (root: ParentNode) => readonly Element[]): HTMLElement | undefined {
  let root: HTMLElement | undefined
  let most = 0
  for (let at = body.parentElement; at && at !== body.ownerDocument.body && most < parts.length; at = at.parentElement) {
    if (bodiesIn(at).length > 1) break
    const found = parts.filter((part) => at.querySelector(part)).length
    if (found > most) [root, most] = [at, found]
  }
  return root
}

/** The draft among those of a page that an element belongs to. */
export function draftAround(
  element: Element,
  bodiesIn: (root: ParentNode) => readonly HTMLElement[],
  rootOf: (body: HTMLElement) => HTMLElement | undefined,
): HTMLElement | undefined {
  for (const body of bodiesIn(element.ownerDocument)) {
    const root = rootOf(body)
    if (root?.contains(element)) return root
  }
  return undefined
}
