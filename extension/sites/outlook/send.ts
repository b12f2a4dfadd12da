/** By what a mail leaves Outlook on the web: Send, and all that the button beside it opens, which sends now or later. */
import { SEND } from './draft.ts'

const SPLIT = '[data-testid="ComposeSendButton"]'

export const sendOf = (root: Element): HTMLElement | undefined =>
  root.querySelector<HTMLElement>(SEND) ?? root.querySelector<HTMLElement>(`${SPLIT} button:not([aria-haspopup])`) ?? undefined

export function sendControlsOf(root: Element): readonly HTMLElement[] {
  const send = sendOf(root)
  return send ? [send, ...itemsOf(send)] : []
}

/** The menu lies at the end of the page. It is this mail's while the button beside Send says that it is open. */
function itemsOf(send: HTMLElement): readonly HTMLElement[] {
  const opener = (send.closest(`[role="group"], ${SPLIT}`) ?? send.parentElement)?.querySelector('[aria-haspopup]')
  if (opener?.getAttribute('aria-expanded') !== 'true') return []
  const named = opener.getAttribute('aria-controls') ?? opener.getAttribute('aria-owns')
  const menus = [...send.ownerDocument.querySelectorAll('[role="menu"]')]
  const menu = menus.find(({ id }) => id !== '' && id === named) ?? menus.find((each) => opener.id !== '' && each.getAttribute('aria-labelledby') === opener.id)
  const ours = menu ?? (menus.length === 1 ? menus[0] : undefined)
  return ours ? [...ours.querySelectorAll<HTMLElement>('[role="menuitem"]')] : []
}

const ASKED_IN = '[role="menu"], [role="dialog"], [role="alertdialog"]'
const CHOICES = 'button, [role^="menuitem"], [role="option"], [role="radio"]'
const CLOCK = /(?:^|\D)[012]?\d[:.h][0-5]\d(?!\d)/
/** Fluent's own names for what they are, in every language. */
const CALENDAR = '[class*="DatePicker" i], [class*="TimePicker" i], input[type="date"], input[type="time"]'

/** What asks for a time has no name of its own: two choices that tell the time of day, or a calendar. */
export function isTime(target: Element): boolean {
  const asked = target.closest(ASKED_IN)
  if (!asked) return false
  return asked.querySelector(CALENDAR) !== null || [...asked.querySelectorAll(CHOICES)].filter(({ textContent }) => CLOCK.test(textContent)).length > 1
}
