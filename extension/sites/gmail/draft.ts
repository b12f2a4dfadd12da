/** Where the drafts are in Gmail, and their parts: by names, roles and attributes that are in no language. */
import { rootWith } from '../root-with.ts'

const BODY = '[g_editable="true"][contenteditable="true"]'
/** In plain words the same, should `g_editable` go: a text of several lines that is no address box. */
const BODY_BY_ROLE = '[role="textbox"][aria-multiline="true"][contenteditable="true"]'
const ID = 'input[name="composeid"]'
export const SUBJECT = 'input[name="subjectbox"]'
export const BOXES = '[name="to"], [name="cc"], [name="bcc"]'

export function bodiesIn(root: ParentNode): HTMLElement[] {
  const bodies = [...root.querySelectorAll<HTMLElement>(BODY)]
  if (bodies.length > 0) return bodies
  return [...root.querySelectorAll<HTMLElement>(BODY_BY_ROLE)].filter((body) => !body.closest('[role="listbox"]') && body.getBoundingClientRect().height > 60)
}

/** The whole window where it holds no other draft; in a message that is answered, the part that answers. */
export function rootOf(body: HTMLElement): HTMLElement | undefined {
  const root = rootWith(body, [ID, SUBJECT, BOXES], bodiesIn)
  const whole = root?.closest<HTMLElement>('[role="dialog"]') ?? root?.closest<HTMLElement>('[role="region"]')
  return whole && bodiesIn(whole).length === 1 ? whole : root
}

export const formOf = (root: Element): Element | undefined => root.querySelector(`${ID}, ${SUBJECT}`)?.closest('form') ?? undefined

export const fieldValue = (root: Element, name: string): string => root.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value.trim() ?? ''
export const idOf = (root: Element): string | undefined => fieldValue(root, 'draft').replace(/^#/, '') || fieldValue(root, 'composeid') || undefined
export const shows = (element: Element): boolean => element.getClientRects().length > 0
