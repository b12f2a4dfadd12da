/** Where the drafts are in Gmail, and their parts: by names, roles and attributes that are in no language. */
import { rootWith } from '../root-with.ts'

const EDITABLE = ':is([contenteditable="true"], [contenteditable="plaintext-only"])'
const BODY = `[g_editable="true"]${EDITABLE}`
/** In plain words the same, should `g_editable` go: a text of several lines that is no address box. */
const BODY_BY_ROLE = `[role="textbox"][aria-multiline="true"]${EDITABLE}`
/** Beside the body, with the same label: hidden while the mail has formatting. */
export const PLAIN_FIELD = 'textarea[form="nosend"]'
const ID = 'input[name="composeid"]'
export const SUBJECT = 'input[name="subjectbox"]'
export const BOXES = '[name="to"], [name="cc"], [name="bcc"]'

/** In the place of a body that is hidden, where a mail is plain text; or with none beside it. */
function plainFieldsIn(root: ParentNode): { readonly field: HTMLElement; readonly instead: Element | undefined }[] {
  return [...root.querySelectorAll<HTMLElement>(PLAIN_FIELD)].flatMap((field) => {
    let around = field.parentElement
    while (around && !around.querySelector(`${BODY}, ${ID}`)) around = around.parentElement
    const instead = around?.querySelector(BODY) ?? undefined
    return around && isInPlaceOf(field, instead, around) ? [{ field, instead }] : []
  })
}

/** Styles are asked for only while the focus is in neither: not at the keys of whoever writes. */
function isInPlaceOf(field: Element, body: Element | undefined, around: Element): boolean {
  const { activeElement: focused } = field.ownerDocument
  if (focused === field || focused === body) return focused === field
  return !isHidden(field, around) && (!body || isHidden(body, around))
}

/** By itself, not because the whole window is folded away. */
function isHidden(element: Element, within: Element): boolean {
  for (let at: Element | null = element; at && at !== within; at = at.parentElement) if (getComputedStyle(at).display === 'none') return true
  return false
}

export function bodiesIn(root: ParentNode): HTMLElement[] {
  const plain = plainFieldsIn(root)
  const hidden = new Set(plain.map(({ instead }) => instead))
  const bodies = [...[...root.querySelectorAll<HTMLElement>(BODY)].filter((body) => !hidden.has(body)), ...plain.map(({ field }) => field)]
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
