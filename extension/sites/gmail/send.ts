/** By what a mail leaves Gmail: Send, "Send and archive" beside it in a reply, and "Schedule send" in the menu of Send's arrow. */

const BUTTON = '[role="button"]'
const ARROW = `${BUTTON}[aria-haspopup="true"]`
/** Gmail's own name for what the item does, in every language; other extensions put theirs into the same menu. */
const SCHEDULE = '[role="menuitem"][selector="scheduledSend"]'

/** "Tomorrow morning" and the like, and "Pick date and time" below them. */
const TIME = '[role="menuitem"].Az'

export const isTime = (target: Element): boolean => target.closest(TIME) !== null

/** The arrow that stands beside Send, in the row of tools. */
const arrowsIn = (root: ParentNode): Element[] =>
  [...root.querySelectorAll(`[role="group"] ${ARROW}`)].filter((arrow) => arrow.previousElementSibling?.matches(`${BUTTON}:not([aria-haspopup="true"])`))

export const sendOf = (root: Element): HTMLElement | undefined => (arrowsIn(root)[0]?.previousElementSibling as HTMLElement | undefined) ?? undefined

export function sendControlsOf(root: Element): readonly HTMLElement[] {
  const send = sendOf(root)
  if (!send) return []
  const beside = [...(send.closest('td') ?? send.parentElement ?? send).querySelectorAll<HTMLElement>(`${BUTTON}:not([aria-haspopup="true"])`)].filter((button) => button !== send)
  return [send, ...beside, ...scheduleOf(root)]
}

/** The menu is made anew at each opening, far from the mail: it is this mail's where its arrow says so, or where there is no other. */
function scheduleOf(root: Element): readonly HTMLElement[] {
  const { ownerDocument: document } = root
  const items = [...document.querySelectorAll<HTMLElement>(SCHEDULE)]
  if (items.length === 0) return items
  const arrows = arrowsIn(document)
  const opened = arrows.filter((arrow) => arrow.getAttribute('aria-expanded') === 'true')
  const [only] = opened.length > 0 ? opened : arrows
  const isOurs = (opened.length > 0 ? opened : arrows).length === 1 && only !== undefined && root.contains(only)
  return isOurs ? items : []
}
